"""Salt data as JSON data."""

import math


def plain(value):
    """Copy `value` into what JSON knows; anything else becomes {"__python__": repr}."""
    if isinstance(value, dict):
        return {_key(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    return {"__python__": repr(value)}


def _key(key):
    """The key as json.dumps and with it salt-call print it, so that both can be compared."""
    if isinstance(key, str):
        return str(key)
    if key is None:
        return "null"
    if isinstance(key, bool):
        return "true" if key else "false"
    return repr(key)
