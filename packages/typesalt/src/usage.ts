/** What `typesalt --help` prints. */
export const usage = `usage: typesalt check INPUT [--salt LINE] [--json]
       typesalt plan  INPUT [--salt LINE] [--minion ID] [--grains FILE] [--pillar FILE] [--json]
       typesalt types --out DIR [--python PATH] [--file-root DIR] [--config-dir DIR]

  check   what is wrong, for Salt 3006, 3007 and 3008, or for the one line that --salt names
  plan    what Salt will do, in its order, for one line (3008 without --salt)
  types   typings of the state modules that your own install has, with their documentation

INPUT is one of
  DIR             a tree of SLS files with its top.sls: what each --minion gets, or every SLS file without one
  FILE.sls        one SLS file, with what it includes
  FILE.json       high data, as \`salt-call --out json state.show_highstate\` prints it
  MODULE.ts       a module (.ts, .mts, .js, .mjs, …) whose default export is a project
  --file-root DIR --sls a,b   SLS files by their names; roots may be several, [SALTENV=]DIR

  --minion ID|FILE   a minion's id, or a file that says it: {"id": "web1", "grains": {…}, "pillar": {…}}
  --grains FILE      its grains, as \`salt-call --out json grains.items\` prints them; JSON or YAML
  --pillar FILE      its pillar, as \`salt-call --out json pillar.items\` prints it; JSON or YAML
  --salt-call CMD    the salt-call that renders templates ("salt-call" where it is installed)
  --salt LINE        3006, 3007 or 3008
  --extension NAME   a package with state modules that the minions have: saltext-dockermod; may be several
  --json             for programs

  --out DIR          where the typings go: a file for each module, and index.ts
  --python PATH      the Python of your Salt (that of the salt-call on the path, or python3)
  --file-root DIR    modules in its _states as well; may be several
  --config-dir DIR   what /etc/salt says as well: file_roots, extension_modules, module_dirs, states_dirs
  --only a,b         these modules alone
  --from NAME        the package that the typings import ("typesalt")
  --execute          call the functions by which packages say where their modules are: it runs their code

  -h, --help         this text
      --version      the version of typesalt

Exit code: 0 nothing is wrong (there may be warnings), 1 errors were found, 2 the input cannot be read.
`;
