"""Trains the reader from the corpus to the weights that ship, and prints its scores:

    pip install -r training/requirements.txt
    python training/run.py                     # writes packages/reading/model/reader.bin
    python training/run.py --seeds 3 1 2       # the same recipe from three seeds, and how far apart they come out; the first one ships

Every step writes into --work and is skipped when its output is already there; delete a file to redo its step. What is not listed here
goes to train.py."""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from data import FOLDS

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument('--data', default=os.path.join(ROOT, '..', 'shared', 'data', 'attribution'))
ap.add_argument('--work', default=os.path.join(tempfile.gettempdir(), 'hearsay-training'))
ap.add_argument('--node', default=os.path.join(ROOT, 'node_modules', '.bin', 'node'))
ap.add_argument('--out', default=os.path.join(ROOT, 'packages', 'reading', 'model', 'reader.bin'))
ap.add_argument('--seeds', nargs='+', type=int, default=[3])
A, RECIPE = ap.parse_known_args()
os.makedirs(A.work, exist_ok=True)
os.environ['OMP_NUM_THREADS'] = '1'
SCORER = os.path.join(A.data, '..', '..', 'tools', 'score_attribution.py')


def work(name):
    return os.path.join(A.work, name)


def corpus(split):
    return os.path.join(A.data, f'polnear.{split}.jsonl')


def steps(*commands):
    """Runs commands, (output, script, argument …), as many at a time as there are cores, but those whose output is there."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(made, commands))


def made(command):
    """Runs one command. What it writes is called by its name only when it has ended well."""
    out, script, *words = command
    if os.path.exists(out):
        return
    print('→', os.path.basename(out), flush=True)
    tool = A.node if script.endswith('.ts') else sys.executable
    part = os.path.join(os.path.dirname(out), f'part.{os.path.basename(out)}')
    if subprocess.run([tool, os.path.join(HERE, script), *(part if word == out else word for word in words)]).returncode != 0:
        raise SystemExit(f'failed: {out}')
    os.replace(part, out)


def step(out, script, *words):
    steps((out, script, *words))


def prepared():
    """What every seed learns from."""
    for split in ('train', 'dev'):
        step(work(f'{split}.jsonl'), 'export.ts', corpus(split), work(f'{split}.jsonl'))
        step(work(f'pairs.{split}.jsonl'), 'pairs.ts', corpus(split), work(f'pairs.{split}.jsonl'))
    step(work('links.npy'), 'links.py', work('pairs.train.jsonl'), work('pairs.dev.jsonl'), work('links.npy'))
    step(work('glove.npz'), 'vectors.py', A.work, work('glove.npz'))
    varied = work('varied.corpus.jsonl')
    step(varied, 'vary.py', corpus('train'), work('train.jsonl'), work('glove.npz'), varied)
    step(work('varied.jsonl'), 'export.ts', varied, work('varied.jsonl'))
    sets = {'train': corpus('train'), 'varied': varied}
    for name, texts in sets.items():
        step(work(f'{name}.syntax.npz'), 'syntax.py', texts, work(f'{name}.jsonl'), work(f'{name}.syntax.npz'))
    steps(*(teacher(fold) for fold in FOLDS))
    steps(*(chances(name, texts, fold) for name, texts in sets.items() for fold in FOLDS))


def teacher(fold):
    """The teacher that never sees one fold of the documents."""
    out = work(f'teacher.{fold}.pt')
    return out, 'teacher.py', corpus('train'), corpus('dev'), A.work, out, '--fold', str(fold)


def chances(name, texts, fold):
    """What it makes of that fold."""
    out = work(f'{name}.{fold}.npz')
    return out, 'chances.py', texts, work(f'{name}.jsonl'), work(f'teacher.{fold}.pt'), out, '--fold', str(fold)


def trained(seed):
    """One seed's weights file, calibrated, and what it reads in the development split. Another recipe has files of its own."""
    tag = '.'.join([str(seed), *(word.lstrip('-') for word in RECIPE)])
    model, draft, out = work(f'{tag}.model.pt'), work(f'{tag}.draft.bin'), work(f'{tag}.reader.bin')
    evidence, calibration, read = work(f'{tag}.evidence.jsonl'), work(f'{tag}.calibration.npy'), work(f'{tag}.read.jsonl')
    step(model, 'train.py', A.work, model, '--seed', str(seed), *RECIPE)
    step(draft, 'pack.py', model, work('glove.npz'), work('links.npy'), '-', draft)
    step(evidence, 'evidence.ts', draft, corpus('dev'), evidence)
    step(calibration, 'calibrate.py', evidence, calibration)
    step(out, 'pack.py', model, work('glove.npz'), work('links.npy'), calibration, out)
    step(read, 'predict.ts', out, corpus('dev'), read)
    return out, read


def scores(read):
    """Exact F1 of each role, whole statements, and how often the source is right: by the reference scorer, which is also printed."""

    def scored(*words):
        return subprocess.run([sys.executable, SCORER, *words], check=True, capture_output=True, text=True).stdout

    spans = scored('cofenet', os.path.join(A.data, 'polnear.dev.cofenet.jsonl'), read)
    whole = scored('common', corpus('dev'), read, '--flat')
    print(spans, whole, sep='')
    found = {role: float(re.search(rf'exact {role}.*F1 +([\d.]+)', spans)[1]) for role in ('source', 'cue', 'content')}
    found['whole statements'] = float(re.search(r'source & cue.*F1 +([\d.]+)', whole)[1])
    found['source right'] = float(re.search(r'exact\): ([\d.]+)', whole)[1])
    return found


prepared()
found = {seed: trained(seed) for seed in A.seeds}
table = {seed: scores(read) for seed, (_, read) in found.items()}
shutil.copyfile(found[A.seeds[0]][0], A.out)
for name in next(iter(table.values())):
    values = [row[name] for row in table.values()]
    spread = f'  mean {statistics.mean(values):.1f}, deviation {statistics.stdev(values):.1f}' if len(values) > 1 else ''
    print(f'{name:16}', *(f'{v:5.1f}' for v in values), spread)
