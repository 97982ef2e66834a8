"""Renders SLS files for minions whose grains and pillar are given, with this Salt's own renderers.

typesalt calls it through `salt-call --local`. Nothing is applied; but a template that runs commands runs them here.
"""

import io
import json

import salt.loader
import salt.template


def sls(request):
    """Render the files that the JSON file `request` names; what comes back has their order.

    Each answer has one of `text` (what the yaml renderer would read), `data` (of any other pipeline) and `error`.
    """
    with open(request, encoding="utf-8") as file:
        wanted = json.load(file)
    return json.dumps([_of_minion(minion) for minion in wanted["minions"]])


def _of_minion(minion):
    opts = dict(__opts__)
    opts["id"] = minion["id"]
    opts["grains"] = minion["grains"]
    opts["pillar"] = minion["pillar"]
    context = {}
    utils = salt.loader.utils(opts, context=context)
    functions = salt.loader.minion_mods(opts, utils=utils, context=context)
    renderers = salt.loader.render(opts, functions)
    return [_render(file, opts, renderers) for file in minion["files"]]


def _render(file, opts, renderers):
    try:
        return _rendered(file, opts, renderers)
    except BaseException as error:  # pylint: disable=broad-except
        if isinstance(error, KeyboardInterrupt):
            raise
        return _failure(error)


def _rendered(file, opts, renderers):
    lists = opts.get("renderer_blacklist"), opts.get("renderer_whitelist")
    default = opts.get("renderer") or "jinja|yaml"
    with open(file["path"], encoding="utf-8") as source:
        text = source.read()
    if not text.strip():
        return {"text": ""}
    before_yaml = _BeforeYaml(renderers)
    pipe = salt.template.template_shebang(file["path"], before_yaml, default, *lists, text)
    if not pipe:
        return {"error": "none of the renderers in its first line is available"}
    if pipe[-1][0] is _as_text:
        renderers = before_yaml
    result = salt.template.compile_template(
        file["path"], renderers, default, *lists, saltenv=file["saltenv"], sls=file["sls"], rendered_sls=set()
    )
    if isinstance(result, _Text):
        return {"text": str(result)}
    return {"data": _plain(result)}


class _Text(str):
    """What reached the yaml renderer."""


class _BeforeYaml:
    """The renderers, but yaml gives back what it is given."""

    def __init__(self, renderers):
        self._renderers = renderers

    def __getitem__(self, name):
        return _as_text if name == "yaml" else self._renderers[name]

    def __contains__(self, name):
        return name in self._renderers

    def __getattr__(self, name):
        return getattr(self._renderers, name)


def _as_text(source, saltenv="base", sls="", **_):
    return _Text(source.read() if isinstance(source, io.IOBase) or hasattr(source, "read") else source)


def _failure(error):
    """Salt's words without its excerpt of the template, and the line where it knows it."""
    words = getattr(error, "error", None)
    words = words if isinstance(words, str) and words else str(error) or type(error).__name__
    line = getattr(error, "line_num", None) or getattr(error, "lineno", None)
    answer = {"error": words}
    if isinstance(line, int) and line > 0:
        answer["line"] = line
    return answer


def _plain(value):
    """Data as JSON that keeps the order and the types of keys: {"map": [[key, value], …]}."""
    if isinstance(value, dict):
        return {"map": [[_plain(key), _plain(item)] for key, item in value.items()]}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return {"float": repr(value)}
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"int": str(value)}
    return {"other": repr(value)}
