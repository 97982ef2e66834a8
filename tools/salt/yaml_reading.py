"""Salt's YAML loader alone: on libyaml, as Salt prefers it, and on Python's own parser, for machines without libyaml."""

import importlib.util

import salt.utils.yamlloader
import yaml

from plain import plain


def _without_libyaml():
    name = "CSafeLoader"
    kept = yaml.__dict__.pop(name, None)
    try:
        spec = importlib.util.spec_from_file_location("yamlloader_python", salt.utils.yamlloader.__file__)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    finally:
        if kept is not None:
            setattr(yaml, name, kept)


_LOADERS = (salt.utils.yamlloader, _without_libyaml())


def read_all(texts, both):
    """The data of each text, or {"error": …}; where both parsers are asked, what they read must be the same."""
    return [_read(text, both) for text in texts]


def _read(text, both):
    found = [_load(module, text) for module in (_LOADERS if both else _LOADERS[:1])]
    if any(repr(other) != repr(found[0]) for other in found):
        return {"error": f"libyaml and Python's parser differ: {found!r}"}
    return found[0]


def _load(module, text):
    odd_keys = set()
    try:
        data = plain(module.load(text, Loader=module.SaltYamlSafeLoader), odd_keys)
    except Exception as exc:
        return {"error": str(exc)}
    return {"data": data, "oddKeys": sorted(odd_keys)}
