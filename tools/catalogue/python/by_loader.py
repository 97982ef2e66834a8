"""The state functions that Salt's own loader loads on this machine, as a minion with Debian's grains would have them.

Prints {function: [[parameters], [required], takes keywords]}.
"""

import json
import logging
import sys
import tempfile

import salt.config
import salt.loader
import salt.utils.args

GRAINS = {
    "os": "Debian", "os_family": "Debian", "kernel": "Linux", "osrelease": "12", "osmajorrelease": 12,
    "oscodename": "bookworm", "osfullname": "Debian", "osrelease_info": [12], "init": "systemd", "cpuarch": "x86_64",
    "osarch": "amd64", "virtual": "VM", "path": "", "pythonversion": [3, 11, 7], "saltversioninfo": [3008, 3],
}


def main():
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        opts = salt.config.DEFAULT_MINION_OPTS.copy()
        opts.update(
            root_dir=folder, cachedir=f"{folder}/cache", extension_modules=f"{folder}/ext", file_client="local", grains=GRAINS
        )
        utils = salt.loader.utils(opts)
        modules = salt.loader.minion_mods(opts, utils=utils)
        states = salt.loader.states(opts, modules, utils, salt.loader.serializers(opts))
        found = {}
        for name in list(states):
            spec = salt.utils.args.get_function_argspec(states[name])
            required = spec.args[: len(spec.args) - len(spec.defaults or ())]
            found[name] = [spec.args, required, spec.keywords is not None]
    json.dump(found, sys.stdout)


main()
