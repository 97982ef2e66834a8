"""Salt data as JSON data."""

import math


def plain(value, odd_keys=None):
    """Copy `value` into what JSON knows; anything else becomes {"__python__": repr}.

    The keys that are no strings, whose type JSON cannot show, are added to the set `odd_keys`.
    """
    if isinstance(value, dict):
        return _plain_dict(value, odd_keys)
    if isinstance(value, (list, tuple)):
        return [plain(item, odd_keys) for item in value]
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    return {"__python__": repr(value)}


def _plain_dict(value, odd_keys):
    result = {}
    for key, item in value.items():
        text = _key(key)
        if odd_keys is not None and not isinstance(key, str):
            odd_keys.add(repr(key))
        if text in result:
            raise ValueError(f"The answer would lose data: JSON has one key {text!r} for several keys of Salt's.")
        result[text] = plain(item, odd_keys)
    return result


def _key(key):
    """The key as json.dumps and with it salt-call print it, so that both can be compared."""
    if isinstance(key, str):
        return str(key)
    if key is None:
        return "null"
    if isinstance(key, bool):
        return "true" if key else "false"
    return repr(key)
