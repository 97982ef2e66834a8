"""What a function does with `**kwargs`: names that it reads, and whether it hands them on."""

import ast

from names import NOTHING, literal

# How far helpers of the same module are followed.
DEPTH = 3


def keyword_use(body, keywords, bodies, depth=0):
    """({name: True} read from the mapping `keywords`, whether it is handed on to what is not in this module)."""
    names = {}
    passed_on = False
    for node in ast.walk(body):
        name = read_name(node, keywords)
        if isinstance(name, str) and not name.startswith("__"):
            names.setdefault(name, True)
        if is_walked(node, keywords):
            passed_on = True
        if isinstance(node, ast.Call):
            given, further = call_use(node, keywords, bodies, depth)
            for each in given:
                names.setdefault(each, True)
            passed_on = passed_on or further
    return names, passed_on


def read_name(node, keywords):
    """The name in `kwargs.get("name")`, `kwargs["name"]`, `"name" in kwargs`."""
    if isinstance(node, ast.Call):
        called = node.func
        if isinstance(called, ast.Attribute) and is_name(called.value, keywords) and called.attr in ("get", "pop") and node.args:
            return literal(node.args[0])
    elif isinstance(node, ast.Subscript) and is_name(node.value, keywords) and not isinstance(node.ctx, ast.Store):
        return literal(node.slice)
    elif isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)):
        if is_name(node.comparators[0], keywords):
            return literal(node.left)
    return NOTHING


def is_name(node, name):
    return isinstance(node, ast.Name) and node.id == name


def is_walked(node, keywords):
    """Whether the mapping is looked at as a whole."""
    if not isinstance(node, (ast.For, ast.comprehension)):
        return False
    over = node.iter
    if isinstance(over, ast.Call) and isinstance(over.func, ast.Attribute):
        over = over.func.value
    elif isinstance(over, ast.Call) and over.args:
        over = over.args[0]
    return is_name(over, keywords)


def call_use(call, keywords, bodies, depth):
    """What a call does with the mapping: `f(**kwargs)` or `f(kwargs)`."""
    is_starred = any(each.arg is None and is_name(each.value, keywords) for each in call.keywords)
    places = [index for index, each in enumerate(call.args) if is_name(each, keywords)]
    named = [each.arg for each in call.keywords if each.arg is not None and is_name(each.value, keywords)]
    if not is_starred and not places and not named:
        return [], False
    helper = bodies.get(call.func.id) if isinstance(call.func, ast.Name) else None
    if helper is None or depth >= DEPTH:
        is_reader = isinstance(call.func, ast.Name) and call.func.id in ("len", "bool", "str", "repr", "sorted", "list")
        return [], not is_reader
    arguments = helper.args
    taken = arguments.posonlyargs + arguments.args
    if not is_starred:
        inner = named[0] if named else taken[places[0]].arg if places[0] < len(taken) else None
        return keyword_use(helper, inner, bodies, depth + 1) if inner is not None else ([], False)
    explicit = {each.arg for each in call.keywords}
    given = [each.arg for each in taken[len(call.args) :] + arguments.kwonlyargs if each.arg not in explicit]
    if arguments.kwarg is None:
        return given, False
    further, passed_on = keyword_use(helper, arguments.kwarg.arg, bodies, depth + 1)
    return given + list(further), passed_on
