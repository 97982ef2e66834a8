"""One request's minion: its folders, its options, its grains."""

import copy
import hashlib
import json
import os
import shutil
import tempfile

import salt.config
import salt.loader

import speed

try:
    from salt.utils.optsdict import OptsDict
except ImportError:  # before 3008
    OptsDict = None

_GRAINS = {}


class Workspace:
    """The folders of one request, gone with it."""

    def __init__(self, scratch):
        self.scratch = scratch
        self.folder = None

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="request-", dir=self.scratch)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def roots(self, kind, trees, given):
        """Salt's {environment: [folders]} from texts ({environment: {path: text}}) or from existing folders."""
        if trees is None:
            return given or {"base": []}
        roots = {}
        for number, (env, files) in enumerate(trees.items()):
            # Numbered, because an environment may have a name that is no file name.
            folder = self.path(kind, str(number))
            os.makedirs(folder)
            write_files(folder, files)
            roots[env] = [folder]
        return roots


def write_files(folder, files):
    for name, text in files.items():
        path = os.path.normpath(os.path.join(folder, name))
        if not path.startswith(folder + os.sep):
            raise ValueError(f"The file {name!r} lies outside its tree.")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)


def minion_opts(request, workspace):
    """What salt-call would have as its options after reading a minion config of this content."""
    minion = request["minion"]
    modules = request.get("modules") or {}
    opts = _config(request, workspace, _module_folder(workspace.scratch, modules))
    grains = copy.deepcopy(_core_grains(opts))
    given = minion.get("grains") or {}
    # Salt's own modules know Salt's own grains only; a stand-in may ask for any.
    asked = given if modules else {key: value for key, value in given.items() if key in grains}
    speed.set_fingerprint(json.dumps([asked, request.get("opts")], sort_keys=True))
    grains.update(given)
    opts["grains"] = grains
    # As MinionBase does from 3008 on.
    return OptsDict.from_dict(opts, name="oracle") if OptsDict else opts


def _config(request, workspace, modules):
    # Salt puts root_dir before every path that is not below it, the request's own folders too.
    root = workspace.scratch
    opts = salt.config.apply_minion_config(
        {
            "pillarenv": request.get("pillarenv"),
            **copy.deepcopy(request.get("opts") or {}),
            "root_dir": root,
            "conf_file": os.path.join(root, "minion"),
            "cachedir": workspace.path("cache"),
            "pki_dir": os.path.join(root, "pki"),
            "sock_dir": os.path.join(root, "sock"),
            "log_file": os.path.join(root, "log"),
            "extension_modules": modules,
            "file_client": "local",
            "local": True,
            "id": request["minion"]["id"],
            "saltenv": request.get("saltenv"),
            "test": request.get("test", True),
            "file_roots": workspace.roots("files", request.get("files"), request.get("fileRoots")),
            "pillar_roots": workspace.roots("pillar", request.get("pillarFiles"), request.get("pillarRoots")),
        },
        defaults=copy.deepcopy(salt.config.DEFAULT_MINION_OPTS),
    )
    # State modules look here to learn that they serve a masterless call.
    opts["__cli"] = "salt-call"
    os.makedirs(opts["cachedir"], exist_ok=True)
    return opts


def _module_folder(scratch, modules):
    """Where saltutil.sync_all would have put these; named after the content, because loaders remember files."""
    name = hashlib.sha256(json.dumps(sorted(modules.items())).encode()).hexdigest()[:16] if modules else "none"
    folder = os.path.join(scratch, "modules", name)
    if not os.path.isdir(folder):
        os.makedirs(folder)
        write_files(folder, {path.removeprefix("_"): text for path, text in modules.items()})
    return folder


def _core_grains(opts):
    """Core grains take 0.1 s and depend on the id (server_id) and on grains modules alone."""
    key = (opts["id"], opts["extension_modules"])
    if key not in _GRAINS:
        if len(_GRAINS) > 200:
            _GRAINS.clear()
        _GRAINS[key] = salt.loader.grains(copy.deepcopy(opts), force_refresh=True)
    return _GRAINS[key]
