"""Real Salt behind a pipe: one JSON request per line in, one JSON answer per line out, in the same order.

    <venv>/bin/python -E -s oracle.py SCRATCH_FOLDER

Started by src/oracle.ts, which describes requests and answers. Every request gets a brand-new minion: options, grains,
pillar and state compiler are built from nothing, so that no template can leave anything behind for the next one.
"""

import json
import logging
import os
import resource
import shutil
import signal
import sys
import traceback
import warnings

logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

import salt.pillar
import salt.state
import salt.version

import speed
import yaml_reading
from minion import Workspace, minion_opts
from plain import plain

# Only these may really run: every other state module would change the machine that runs the tests.
HARMLESS = ("test", "stateconf")
DEFAULT_WANT = ("top", "pillar", "high", "low")
# Bytes. Some SLS files have Salt fill whatever memory there is; that is an answer (MemoryError), not the end of us.
MEMORY = 2 << 30
DATA = ("top", "pillar", "high", "highFinal", "low", "run")


class Stop(Exception):
    """The wanted phases are done, or Salt reported errors."""


class Question:
    """One request on its way through Salt's phases; `answer` holds what is known so far."""

    def __init__(self, request, workspace):
        self.request = request
        self.workspace = workspace
        self.want = request.get("want") or DEFAULT_WANT
        self.test = request.get("test", True)
        self.answer = {
            "version": salt.version.__version__,
            "errors": [],
            "exception": None,
            "phase": "start",
            **dict.fromkeys(DATA),
        }
        self.odd_keys = set()

    def run(self):
        try:
            self._phases()
        except Stop:
            pass
        except (Exception, SystemExit) as exc:  # the caller wants to see it; Salt derives errors from SystemExit too
            self.answer["exception"] = "".join(traceback.format_exception(exc)[-3:])[-2000:]
        self.answer["oddKeys"] = sorted(self.odd_keys)
        if self.request.get("text"):
            self.answer["text"] = {part: json.dumps(self.answer[part]) for part in DATA}
        return self.answer

    def _plain(self, value):
        return plain(value, self.odd_keys)

    def _phases(self):
        if "yaml" in self.request:
            read = yaml_reading.read_all(self.request["yaml"], self.request.get("bothParsers", False))
            self.answer["yaml"] = [json.dumps(each) for each in read]
            return
        opts = minion_opts(self.request, self.workspace)
        self._pillar(opts)
        if not any(key in self.request for key in ("sls", "top", "high")) or self._done("top", "high", "low", "run"):
            return
        if "sls" in self.request and opts["saltenv"] is None:
            # As state.sls does; only a highstate may span the environments.
            opts["saltenv"] = "base"
        state = salt.state.HighState(opts, initial_pillar=opts["pillar"])
        with state:
            state.push_active()
            try:
                self._compile(state)
            finally:
                state.pop_active()

    def _pillar(self, opts):
        self.answer["phase"] = "pillar"
        if not any(self.request.get(key) for key in ("pillar", "pillarFiles", "pillarRoots", "opts")):
            # Nothing to compile (an option may name an external pillar): the compiler takes 10 ms to say {}.
            opts["pillar"] = {}
        elif "pillar" in self.request:
            opts["pillar"] = self.request["pillar"]
        else:
            # The call of SMinion.gen_modules, by which salt-call gets its pillar.
            compiler = salt.pillar.get_pillar(
                opts, opts["grains"], opts["id"], opts["saltenv"], pillarenv=opts.get("pillarenv")
            )
            opts["pillar"] = compiler.compile_pillar()
        errors = opts["pillar"].get("_errors", [])
        if "pillar" in self.want:
            data = {key: value for key, value in opts["pillar"].items() if key != "_errors"}
            self.answer["pillar"] = self._plain(data)
        self._stop_on(errors)

    def _compile(self, highstate):
        if "high" in self.request:
            high = self.request["high"]
        else:
            matches = self._matches(highstate)
            if self._done("high", "low", "run"):
                return
            self.answer["phase"] = "high"
            high, errors = highstate.render_highstate(matches)
            if "high" in self.want:
                self.answer["high"] = self._plain(high)
            self._stop_on(errors)
        if not self._done("low", "run"):
            self._call(highstate.state, high)

    def _matches(self, highstate):
        if "sls" in self.request:
            matches = {highstate.opts["saltenv"]: self.request["sls"]}
        else:
            self.answer["phase"] = "top"
            top = highstate.get_top()
            self._stop_on(highstate.verify_tops(top))
            matches = highstate.top_matches(top)
        if "top" in self.want:
            self.answer["top"] = self._plain(matches)
        return matches

    def _call(self, state, high):
        """Let Salt's own call_high work, and look at what passes between compiling and running."""
        self.answer["phase"] = "low"
        compile_high_data = state.compile_high_data

        def watched(final, *args, **kwargs):
            if "low" in self.want:
                self.answer["highFinal"] = self._plain(final)
            result = compile_high_data(final, *args, **kwargs)
            # From 3008 on: the chunks and the errors.
            chunks, errors = result if isinstance(result, tuple) else (result, [])
            self._stop_on(errors)
            if "low" in self.want:
                self.answer["low"] = self._plain(chunks)
            if "run" not in self.want:
                raise Stop
            self._refuse_changes(chunks)
            self.answer["phase"] = "run"
            return result

        state.compile_high_data = watched
        result = state.call_high(high)
        if isinstance(result, list):
            self._stop_on(result)
        self.answer["run"] = run_list(result)

    def _refuse_changes(self, chunks):
        """A chunk's own `test` argument beats the minion's option, so that it counts too."""
        for chunk in chunks:
            real = not self.test or chunk.get("test", True) is not True
            if real and chunk["state"] not in HARMLESS:
                raise ValueError(
                    f"Refused to really run {chunk['state']}.{chunk['fun']} ({chunk['__id__']}): "
                    f"without test mode only the state modules {' and '.join(HARMLESS)} may run."
                )

    def _done(self, *rest):
        return not any(phase in self.want for phase in rest)

    def _stop_on(self, errors):
        if errors:
            self.answer["errors"] = plain(list(errors))
            raise Stop


def run_list(results):
    """Salt's result mapping as a list in the order in which the states ran."""
    rows = []
    for tag, result in results.items():
        parts = tag.split("_|-")
        rows.append(
            {
                "tag": tag,
                "state": parts[0],
                "fun": parts[-1],
                "id": result.get("__id__", parts[1]),
                "name": result.get("name"),
                "sls": result.get("__sls__"),
                "runNumber": result.get("__run_num__"),
                "result": result.get("result"),
                "comment": result.get("comment"),
                "changes": result.get("changes"),
                "ran": result.get("__state_ran__", True),
            }
        )
    rows.sort(key=lambda row: (row["runNumber"] is None, row["runNumber"] or 0))
    return plain(rows)


def answer_line(line, scratch):
    message = json.loads(line)
    with Workspace(scratch) as workspace:
        answer = Question(message["request"], workspace).run()
    return json.dumps({"id": message["id"], "answer": answer})


def private_pipe():
    """Keep the pipe to ourselves: what a state or template prints goes to stderr, and nothing else reads requests."""
    requests, answers = os.fdopen(os.dup(0), "r", encoding="utf-8"), os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    return requests, answers


def on_end_signals(action):
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, action)


def main(scratch):
    try:
        # The own action of most of them would skip the tidying below.
        on_end_signals(signal.default_int_handler)
        requests, answers = private_pipe()
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        speed.install()
        for line in requests:
            answers.write(answer_line(line, scratch) + "\n")
            answers.flush()
    finally:
        # Here, because the parent may have been killed; one signal more must not interrupt it.
        on_end_signals(signal.SIG_IGN)
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1])
