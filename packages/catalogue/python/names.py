"""What Salt's loader calls a module and its functions."""

import ast

NOTHING = object()


def literal(node):
    """The value of a literal, or NOTHING."""
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return NOTHING


def top_level(body):
    """Statements that run when the module is imported, those in branches too."""
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from top_level(node.body + node.orelse)
        elif isinstance(node, ast.Try):
            handlers = [inner for handler in node.handlers for inner in handler.body]
            yield from top_level(node.body + handlers + node.orelse + node.finalbody)
        elif isinstance(node, ast.With):
            yield from top_level(node.body)


def constants(tree):
    """Module-level names that are bound to a literal; the first binding counts."""
    found = {}
    for node in top_level(tree.body):
        targets = []
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            targets = [node.target]
        for target in targets:
            value = literal(node.value)
            if isinstance(target, ast.Name) and value is not NOTHING:
                found.setdefault(target.id, value)
    return found


def virtual_name(tree, stem, known):
    """The name under which states call the module: what `__virtual__` returns, `__virtualname__`, the file's."""
    declared = known.get("__virtualname__")
    for node in top_level(tree.body):
        if isinstance(node, ast.FunctionDef) and node.name == "__virtual__":
            for name in returned_names(node, declared):
                return name
    return declared if isinstance(declared, str) else stem


def returned_names(virtual, declared):
    """The texts that `__virtual__` may return, in the order of the source."""
    assigned = {}
    for node in ast.walk(virtual):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            assigned.setdefault(node.targets[0].id, []).append(literal(node.value))
    returns = [node for node in ast.walk(virtual) if isinstance(node, ast.Return) and node.value is not None]
    for node in sorted(returns, key=lambda each: each.lineno):
        values = [node.value.body, node.value.orelse] if isinstance(node.value, ast.IfExp) else [node.value]
        for value in values:
            candidates = [literal(value)]
            if isinstance(value, ast.Name):
                candidates = [declared] if value.id == "__virtualname__" else assigned.get(value.id, [])
            yield from (each for each in candidates if isinstance(each, str))


def other_names(known):
    """`__virtual_aliases__`: names that the module goes by as well."""
    others = known.get("__virtual_aliases__")
    return [others] if isinstance(others, str) else [each for each in others or () if isinstance(each, str)]


def aliases(known):
    """`__func_alias__`: names that Python does not allow for functions, such as `import_`."""
    alias = known.get("__func_alias__")
    return alias if isinstance(alias, dict) else {}


def loaded(known):
    """`__load__`: the only functions that Salt takes, or None."""
    names = known.get("__load__")
    return set(names) if isinstance(names, (list, tuple, set)) else None
