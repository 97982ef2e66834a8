"""Where the Salt that belongs to this Python keeps state modules. Nothing of Salt or of its extensions is imported.

usage: python3 installed.py [--execute]   > folders.json

Prints {"version", "salt": [path], "extensions": [{"path", "origin"}], "problems": [{"name", "message"}]}. With
--execute, entry points that are functions are called, which runs code of the packages that bring them.
"""

import importlib.machinery
import importlib.metadata
import json
import os
import sys

GROUP = "salt.loader"


def package_paths(name):
    """The directories of a package, found without importing it or what is above it."""
    paths = None
    for part in name.split("."):
        spec = importlib.machinery.PathFinder.find_spec(part, paths)
        if spec is None:
            return []
        paths = list(spec.submodule_search_locations or [])
    return paths


def entry_points():
    found = importlib.metadata.entry_points()
    chosen = found.select(group=GROUP) if hasattr(found, "select") else found.get(GROUP, [])
    return sorted(set(chosen), key=lambda each: (each.name, each.value))


def extension_folders(execute, problems):
    """The folders of state modules that installed packages bring, each with the package's name."""
    for entry in entry_points():
        module, _, attribute = entry.value.partition(":")
        if not attribute:
            for path in package_paths(module):
                yield os.path.join(path, "states"), entry.value
        elif execute:
            yield from called(entry, problems)
        else:
            problems.append({"name": entry.value, "message": "it says by a function where its modules are"})


def called(entry, problems):
    try:
        value = entry.load()()
    except Exception as error:  # whatever the package does
        problems.append({"name": entry.value, "message": f"{type(error).__name__}: {error}"})
        return
    if isinstance(value, dict):
        paths = value.get("states", [])
    else:
        paths = value if entry.name == "states_dirs" else []
    for path in paths:
        yield str(path), entry.value


def version():
    try:
        return importlib.metadata.version("salt")
    except importlib.metadata.PackageNotFoundError:
        return None


def main(execute):
    problems = []
    folders = [
        {"path": path, "origin": origin}
        for path, origin in extension_folders(execute, problems)
        if os.path.isdir(path)
    ]
    salt = [os.path.join(path, "states") for path in package_paths("salt")]
    json.dump(
        {
            "version": version(),
            "extensions": folders,
            "salt": [path for path in salt if os.path.isdir(path)],
            "problems": problems,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main("--execute" in sys.argv[1:])
