"""Reads the state functions of Salt modules from their sources, without importing them.

usage: python3 <this directory> FILE_OR_DIRECTORY…   > facts.json

Prints {"modules": [...], "problems": [...]}: each module's names, functions, parameters and documentation, and the files
that Python does not take. Of files that have one name in several directories the first counts, as Salt's loader has it.
Standard library only.
"""

import json
import os
import sys

from functions import read_module


def sources(path):
    """The module files of a directory by name, as Salt's loader finds them; of a file, itself."""
    if not os.path.isdir(path):
        yield None, path
        return
    for entry in sorted(os.listdir(path)):
        inside = os.path.join(path, entry)
        name, extension = os.path.splitext(entry)
        if entry.startswith("_"):
            continue
        if extension == ".py":
            yield name, inside
        elif os.path.isfile(os.path.join(inside, "__init__.py")):
            yield entry, os.path.join(inside, "__init__.py")


def main(paths):
    modules = []
    problems = []
    seen = set()
    for path in paths:
        for name, file in sources(path):
            if name in seen:
                continue
            if name is not None:
                seen.add(name)
            try:
                modules.append(read_module(file))
            except SyntaxError as error:
                problems.append({"file": file, "line": error.lineno, "message": error.msg})
            except (ValueError, OSError, RecursionError, MemoryError) as error:
                problems.append({"file": file, "line": None, "message": str(error) or type(error).__name__})
    json.dump({"modules": modules, "problems": problems}, sys.stdout, sort_keys=True)


if __name__ == "__main__":
    sys.setrecursionlimit(20000)
    main(sys.argv[1:])
