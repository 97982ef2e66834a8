"""What docstrings say of parameters: reStructuredText fields, and Salt's own definition lists."""

import re
import textwrap

FIELD = re.compile(
    r"^\s*:(param|parameter|arg|argument|key|keyword|type|kwarg)\s+(?:([^:]+?)\s+)?\*{0,2}([A-Za-z_]\w*)\s*:\s*(.*)$"
)
ANY_FIELD = re.compile(r"^\s*:\w+[^:]*:(\s|$)")
HEAD = re.compile(
    r"^(?:[-*]\s+)?(?:\*\*|``|`|\*)?([A-Za-z_][\w\-]*)(?:\*\*|``|`|\*)?(?:\s*\(([^)]*)\))?(?:\s*[:=]\s*(.*?))?\s*(?:\(([^)]*)\))?$"
)
SEVERAL = re.compile(r"^[\w\-]+(?:\s*(?:,|/|\band\b|\bor\b)\s*[\w\-]+)+\s*:?$")
NO_PARAMETER = frozenset(
    "note warning example examples args arguments parameters returns return usage see todo kwargs important name".split()
)
QUOTED = r"(?:``|\"|')[\w.\-]+(?:``|\"|')"
ALLOWED = re.compile(
    r"(?:one of|(?:valid|possible|allowed|accepted|available|supported) (?:values|options|choices)(?: are)?"
    r"|(?:can|must) be (?:either|one of)|options are|choices(?: are)?)\s*:?\s*"
    r"((?:" + QUOTED + r"(?:\s*(?:,\s*or|,\s*and|,|or|and|/|\|)\s*)?){2,})",
    re.IGNORECASE,
)


def indent_of(line):
    return len(line) - len(line.lstrip())


def blocks_of(lines):
    """(language, first line, first line of the text, line behind) of each code or literal block."""
    index = 0
    while index < len(lines):
        directive = re.match(r"^(\s*)\.\.\s+code(?:-block)?::\s*([\w+\-]*)\s*$", lines[index])
        if directive:
            language, base = directive.group(2).lower(), len(directive.group(1))
        elif re.search(r"::\s*$", lines[index]) and not lines[index].lstrip().startswith(".."):
            language, base = "", indent_of(lines[index])
        else:
            index += 1
            continue
        end = index + 1
        while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) > base):
            end += 1
        yield language, index, index + 1, end
        index = end


def code_blocks(doc):
    """(language, text) of each code block; the language is "" for literal blocks."""
    lines = doc.expandtabs(4).split("\n")
    return [
        (language, textwrap.dedent("\n".join(lines[start:end])).strip("\n"))
        for language, _, start, end in blocks_of(lines)
    ]


def prose_of(doc):
    lines = doc.expandtabs(4).split("\n")
    for _, first, start, end in list(blocks_of(lines)):
        first = start if re.search(r"\w.*::\s*$", lines[first]) else first
        lines[first:end] = [""] * (end - first)
    return lines


def described_parameters(doc, known, is_open):
    """{name: {docType, docDefault, description, allowed}}; names that are not `known` only where the signature is open."""
    found = {}
    lines = prose_of(doc)
    index = 0
    while index < len(lines):
        if not lines[index].strip():
            index += 1
            continue
        index = read_field(lines, index, found) or read_heads(lines, index, found, known, is_open) or index + 1
    for entry in found.values():
        values = ALLOWED.search(re.sub(r"\s+", " ", entry.get("description", "")))
        if values:
            entry["allowed"] = re.findall(r"(?:``|\"|')([\w.\-]+)(?:``|\"|')", values.group(1))
    return found


def note(found, name, **facts):
    entry = found.setdefault(name, {})
    for key, value in facts.items():
        if value and key == "description":
            entry[key] = (entry.get(key, "") + "\n" + value).strip()
        elif value:
            entry.setdefault(key, value)


def read_field(lines, index, found):
    """`:param str name: …` and `:type name: str`; gives the line behind."""
    field = FIELD.match(lines[index])
    if field is None:
        return None
    kind, typed, name, rest = field.groups()
    indent, end, body = indent_of(lines[index]), index + 1, [rest]
    while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) > indent):
        if ANY_FIELD.match(lines[end]):
            break
        body.append(lines[end].strip())
        end += 1
    text = "\n".join(body).strip()
    if kind == "type":
        note(found, name, docType=text)
    else:
        note(found, name, docType=typed, description=text)
    return end


def read_heads(lines, index, found, known, is_open):
    """A definition list: `name`, `name: default`, `a, b`, with what it means indented below; gives the line behind."""
    text = lines[index].strip()
    if len(text) >= 90 or text.startswith(".. ") or re.match(r"^[=\-~^]{3,}$", text):
        return None
    following = index + 1
    while following < len(lines) and not lines[following].strip():
        following += 1
    is_indented = following < len(lines) and indent_of(lines[following]) > indent_of(lines[index])
    parts = re.split(r"\s*(?:,|/|\band\b|\bor\b)\s*", text.rstrip(":")) if SEVERAL.match(text) else [text]
    heads = [HEAD.match(part.strip()) for part in parts]
    names = [name_of(head, text, is_indented, known, is_open and indent_of(lines[index]) == 0) for head in heads]
    if not names or None in names:
        return None
    end, body = index + 1, []
    while is_indented and end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) > indent_of(lines[index])):
        body.append(lines[end].strip())
        end += 1
    for name, head in zip(names, heads):
        inline, description, default = head.group(3), "\n".join(body).strip(), None
        if inline and len(inline.split()) <= 3 and is_indented:
            default = inline
        elif inline:
            description = (inline + "\n" + description).strip()
        note(found, name, docType=head.group(2) or head.group(4), docDefault=default, description=description)
    return end


def name_of(head, text, is_indented, known, is_open):
    if head is None:
        return None
    written = head.group(1)
    name = written.replace("-", "_") if written.replace("-", "_") in known else written
    if name in known:
        return name if is_indented or head.group(3) is not None or text == written else None
    is_word = re.match(r"^[a-z][a-z0-9_]*$", name) and name not in NO_PARAMETER
    return name if is_open and is_indented and is_word else None
