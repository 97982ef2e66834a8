"""What makes fresh Salt objects cheap enough to build them anew for every request.

Nothing here changes an answer: it only remembers what the loader would find out again on disk.
"""

import salt.loader.lazy
import salt.state

_LISTINGS = {}
_ABSENT = {}
_FOUND = set()
_fingerprint = ""


def set_fingerprint(text):
    """Name what may decide whether a module loads in this request: grains and options."""
    global _fingerprint
    if len(_ABSENT) + len(_FOUND) > 10_000:
        _ABSENT.clear()
        _FOUND.clear()
    _fingerprint = text


def install(loader=salt.loader.lazy.LazyLoader):
    """Put the memories below the lazy loader."""
    _remember_listings(loader)
    _remember_absent(loader)
    _keep_compiled_pillar()


def _remember_listings(loader):
    """A loader lists its module folders twice when it starts: half of the time of a request."""
    real = loader._refresh_file_mapping

    def refresh(self):
        key = (self.tag, tuple(self.module_dirs), tuple(sorted(self.disabled)))
        if key not in _LISTINGS:
            real(self)
            # Salt takes a folder that it could not read for an empty one: no reason to believe that for ever.
            if self.file_mapping:
                _LISTINGS[key] = (dict(self.file_mapping), dict(self.suffix_map), list(self.suffix_order))
            return
        files, suffixes, order = _LISTINGS[key]
        self.file_mapping, self.suffix_map, self.suffix_order = dict(files), dict(suffixes), list(order)

    loader._refresh_file_mapping = refresh


def _remember_absent(loader):
    """For a function that is not there (say `stateconf.mod_watch`) the loader imports every module it has."""
    real = loader._load

    def load(self, key):
        name = str(key).split(".", 1)[0]
        memory = (_fingerprint, self.tag, tuple(self.module_dirs), tuple(self.whitelist or ()), key)
        if memory in _ABSENT:
            if _ABSENT[memory] is not None:
                self.missing_modules.setdefault(name, _ABSENT[memory])
            return False
        found = real(self, key)
        if key in self._dict:
            _FOUND.add(memory)
        elif not found and memory not in _FOUND:
            # What was there before has only failed to load this time: remembered, it would spoil all later requests.
            _ABSENT[memory] = self.missing_modules.get(name)
        return found

    loader._load = load


def _keep_compiled_pillar():
    """State compiles the pillar again when it is empty; the one that was compiled a moment ago is the same."""
    salt.state.State._gather_pillar = lambda self: self.opts["pillar"]
