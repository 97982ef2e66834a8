"""State functions and their parameters."""

import ast
import inspect
import os
import re

from documentation import code_blocks, described_parameters
from keywords import keyword_use
from names import NOTHING, aliases, constants, literal, loaded, other_names, top_level, virtual_name

# Functions that Salt itself calls; a state that names one is a mistake.
INTERNAL = re.compile(r"^(mod_(watch|init|aggregate|beacon|run_check\w*)|virtual)$")

# What every state takes, and what Salt adds to a call: no argument of one function.
GLOBAL = frozenset(
    """require require_any require_in watch watch_any watch_in prereq prereq_in onchanges onchanges_any onchanges_in
    onfail onfail_any onfail_all onfail_in onfail_stop use use_in listen listen_in order names fun state
    unless onlyif creates check_cmd retry failhard parallel aggregate reload_modules reload_grains reload_pillar
    runas runas_password umask fire_event saltenv no_log cmd_opts_exclude provider
    __env__ __id__ __sls__ __pub_user __pub_arg __pub_jid __pub_fun __pub_tgt __pub_ret __pub_pid __pub_tgt_type
    __reqs__ __prereq__""".split()
)


def read_module(path):
    """All that is known of one module file."""
    with open(path, "rb") as source:
        tree = ast.parse(source.read(), path)
    stem = os.path.basename(path)[: -len(".py")]
    if stem == "__init__":
        stem = os.path.basename(os.path.dirname(path))
    known = constants(tree)
    bodies, names = defined(tree)
    alias, load = aliases(known), loaded(known)
    functions = []
    for python_name, body in names.items():
        is_taken = load is None or python_name in load
        if is_taken and not python_name.startswith("_") and not INTERNAL.match(python_name):
            functions.append(read_function(alias.get(python_name, python_name), body, bodies, names.get("mod_watch"), known))
    return {
        "name": virtual_name(tree, stem, known),
        "otherNames": other_names(known),
        "file": stem,
        "path": path,
        "modWatch": "mod_watch" in names,
        "documentation": ast.get_docstring(tree) or "",
        "functions": sorted(functions, key=lambda each: each["name"]),
        "examples": examples(ast.get_docstring(tree) or ""),
    }


def defined(tree):
    """The functions of a module: by the name of their body, and by every name that they are bound to."""
    bodies = {node.name: node for node in top_level(tree.body) if isinstance(node, ast.FunctionDef)}
    names = {}
    for node in top_level(tree.body):
        if isinstance(node, ast.FunctionDef):
            names[node.name] = node
        elif isinstance(node, ast.Assign):
            body = bodies.get(aliased(node.value))
            if body is not None:
                names.update((target.id, body) for target in node.targets if isinstance(target, ast.Name))
    names.update(made(tree))
    return bodies, names


def made(tree):
    """Functions that a module gives itself: `setattr(sys.modules[__name__], "call", lambda …)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "setattr":
            on, name, value = (*node.args, None, None, None)[:3]
            if isinstance(value, ast.Lambda) and "sys.modules[__name__]" in ast.unparse(on):
                yield literal(name), value


def aliased(value):
    """The function that `x = y` or `x = alias_function(y, "x")` gives another name."""
    if isinstance(value, ast.Call) and ast.unparse(value.func).endswith("alias_function") and value.args:
        value = value.args[0]
    return value.id if isinstance(value, ast.Name) else None


def read_function(name, body, bodies, watch, known):
    """One state function. Parameters come in the order of the signature, then those read from `**kwargs`, then documented ones."""
    doc = "" if isinstance(body, ast.Lambda) else inspect.cleandoc(ast.get_docstring(body, clean=False) or "")
    signature = parameters(body.args, known)
    names = {each["name"] for each in signature}
    extra, passed_on = ({}, False)
    if body.args.kwarg is not None:
        extra, passed_on = keyword_use(body, body.args.kwarg.arg, bodies)
        if watch is not None:
            # A watch calls it with the same arguments.
            given, further = watch_use(watch, bodies)
            extra.update((each, True) for each in given if each not in extra)
            passed_on = passed_on or further
    described = described_parameters(doc, names | set(extra), is_open=body.args.kwarg is not None)
    found = signature + [
        {"name": each, "origin": "keywords"} for each in extra if each not in names and each not in GLOBAL
    ]
    listed = names | set(extra) | GLOBAL
    found += [{"name": each, "origin": "documentation"} for each in described if each not in listed]
    for parameter in found:
        parameter.update(described.get(parameter["name"], {}))
    keywords = "none" if body.args.kwarg is None else "passed" if passed_on else "dropped"
    return {
        "name": name,
        "line": body.lineno,
        "keywords": keywords,
        "parameters": found,
        "documentation": doc,
        "examples": examples(doc),
    }


def watch_use(watch, bodies):
    """The names that `mod_watch` takes, and whether it hands others on."""
    arguments = watch.args
    taken = [each.arg for each in arguments.posonlyargs + arguments.args + arguments.kwonlyargs]
    own = [each for each in taken if each not in ("name", "sfun")]
    if arguments.kwarg is None:
        return own, False
    further, passed_on = keyword_use(watch, arguments.kwarg.arg, bodies)
    return own + [each for each in further if each != "sfun"], passed_on


def parameters(arguments, known):
    """The parameters of a signature with their defaults."""
    positional = arguments.posonlyargs + arguments.args
    missing = [None] * (len(positional) - len(arguments.defaults))
    pairs = list(zip(positional, missing + list(arguments.defaults)))
    pairs += zip(arguments.kwonlyargs, arguments.kw_defaults)
    return [parameter(each.arg, default, known) for each, default in pairs]


def parameter(name, default, known):
    entry = {"name": name, "origin": "signature", "required": default is None}
    if default is None:
        return entry
    value = literal(default)
    if value is NOTHING and isinstance(default, ast.Name):
        value = known.get(default.id, NOTHING)
    if value is NOTHING or not is_data(value):
        return {**entry, "expression": ast.unparse(default)}
    return {**entry, "default": list(value) if isinstance(value, (tuple, set)) else value}


def is_data(value):
    return value is None or isinstance(value, (bool, int, float, str, list, tuple, dict))


def examples(doc):
    """Code blocks that may hold SLS."""
    return [text for language, text in code_blocks(doc) if language in ("", "yaml", "yaml+jinja", "jinja", "yml", "sls")]
