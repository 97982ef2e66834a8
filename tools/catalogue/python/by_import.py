"""The functions of Salt's state modules, found by importing them: a second opinion on what the sources say.

Prints {"modules": {file: {function: [[name, required, default as repr or null]…], …}}, "failed": {file: reason}}.
What a module imports and this machine lacks is a stand-in.
"""

import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import json
import os
import re
import sys
import types
import warnings

INTERNAL = re.compile(r"^(mod_(watch|init|aggregate|beacon|run_check\w*)|virtual)$")


class StandIn(types.ModuleType):
    """A module of which every name is another stand-in."""

    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (Exception,), {})


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds what an import has failed for before: most modules guard their imports themselves."""

    def __init__(self):
        self.missing = set()

    def find_spec(self, name, path=None, target=None):
        is_missing = name.split(".")[0] in self.missing
        return importlib.machinery.ModuleSpec(name, self, is_package=True) if is_missing else None

    def create_module(self, spec):
        return StandIn(spec.name)

    def exec_module(self, module):
        pass


def functions(module):
    alias = getattr(module, "__func_alias__", {})
    names = getattr(module, "__load__", None) or [name for name in dir(module) if not name.startswith("_")]
    found = {}
    for name in names:
        function = getattr(module, name, None)
        if not inspect.isfunction(function) or INTERNAL.match(name):
            continue
        function = inspect.unwrap(function)
        if function.__module__ != module.__name__:
            continue
        parameters = [
            [each.name, each.default is inspect.Parameter.empty, None if each.default is inspect.Parameter.empty else repr(each.default)]
            for each in inspect.signature(function).parameters.values()
            if each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)
        ]
        kinds = [each.kind for each in inspect.signature(function).parameters.values()]
        found[alias.get(name, name)] = {"parameters": parameters, "keywords": inspect.Parameter.VAR_KEYWORD in kinds}
    return found


def imported(name, finder):
    """The module; what it lacks is put in its place, one name after the other."""
    for _ in range(20):
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name.split(".")[0] in finder.missing:
                raise
            finder.missing.add(error.name.split(".")[0])
    raise ImportError(f"{name} needs too much")


def main():
    import salt.utils.platform  # noqa: F401  what Salt needs itself is there

    warnings.simplefilter("ignore")
    folder = os.path.join(os.path.dirname(importlib.util.find_spec("salt").origin), "states")
    finder = Finder()
    sys.meta_path.append(finder)
    found, failed = {}, {}
    for name in sorted(os.listdir(folder)):
        stem = name[:-3] if name.endswith(".py") else name
        path = os.path.join(folder, name)
        if stem == "__init__" or (not name.endswith(".py") and not os.path.isfile(os.path.join(path, "__init__.py"))):
            continue
        try:
            found[stem] = functions(imported(f"salt.states.{stem}", finder))
        except BaseException as error:  # whatever a module does when it is imported
            failed[stem] = f"{type(error).__name__}: {error}"
    json.dump({"modules": found, "failed": failed}, sys.stdout)


main()
