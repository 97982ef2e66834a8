"""Reads the state functions of Salt modules from their sources, without importing them.

usage: python3 <this directory> FILE_OR_DIRECTORY…   > facts.json

Prints {"modules": [...]}: each module's names, functions, parameters and documentation. Standard library only.
"""

import json
import os
import sys

from functions import read_module


def sources(path):
    """The module files of a directory, as Salt's loader finds them; of a file, itself."""
    if not os.path.isdir(path):
        return [path]
    found = []
    for name in sorted(os.listdir(path)):
        inside = os.path.join(path, name)
        if name.endswith(".py") and name != "__init__.py":
            found.append(inside)
        elif os.path.isfile(os.path.join(inside, "__init__.py")):
            found.append(os.path.join(inside, "__init__.py"))
    return found


def main(paths):
    modules = []
    problems = []
    for path in paths:
        for file in sources(path):
            try:
                modules.append(read_module(file))
            except (SyntaxError, ValueError, OSError) as error:
                problems.append({"file": file, "message": str(error)})
    json.dump({"modules": modules, "problems": problems}, sys.stdout, sort_keys=True)


if __name__ == "__main__":
    sys.setrecursionlimit(20000)
    main(sys.argv[1:])
