"""Trains the reader from the corpus to the weights that ship, and prints its scores:

    pip install -r training/requirements.txt
    python training/run.py                     # about two hours of one core, most of them the teacher's; writes packages/reading/model/reader.bin
    python training/run.py --seeds 3 1 2       # the same recipe from three seeds, and how far apart they come out; the first one ships

Every step writes into --work and is skipped when its output is already there; delete a file to redo its step. What is not listed here
goes to train.py."""
import argparse, os, re, shutil, statistics, subprocess, sys, tempfile
HERE = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.dirname(HERE)
ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument('--data', default=os.path.join(ROOT, '..', 'shared', 'data', 'attribution')); ap.add_argument('--work', default=os.path.join(tempfile.gettempdir(), 'hearsay-training'))
ap.add_argument('--node', default=os.path.join(ROOT, 'node_modules', '.bin', 'node')); ap.add_argument('--out', default=os.path.join(ROOT, 'packages', 'reading', 'model', 'reader.bin'))
ap.add_argument('--seeds', nargs='+', type=int, default=[3])
A, RECIPE = ap.parse_known_args(); os.makedirs(A.work, exist_ok=True); os.environ['OMP_NUM_THREADS'] = '1'
SCORER = os.path.join(A.data, '..', '..', 'tools', 'score_attribution.py')

def work(name): return os.path.join(A.work, name)
def corpus(split): return os.path.join(A.data, f'polnear.{split}.jsonl')
def step(out, *command):
    if os.path.exists(out): return
    print('→', os.path.basename(out), flush=True)
    tool = A.node if command[0].endswith('.ts') else sys.executable
    subprocess.run([tool, os.path.join(HERE, command[0]), *command[1:]], check=True)

def prepared():
    for split in ('train', 'dev'):
        step(work(f'{split}.jsonl'), 'export.ts', corpus(split), work(f'{split}.jsonl'))
        step(work(f'pairs.{split}.jsonl'), 'pairs.ts', corpus(split), work(f'pairs.{split}.jsonl'))
    step(work('glove.npz'), 'vectors.py', A.work)
    step(work('syntax.npz'), 'syntax.py', corpus('train'), work('train.jsonl'), work('syntax.npz'))
    step(work('teacher.npz'), 'teacher.py', corpus('train'), corpus('dev'), A.work, work('teacher.npz'))
    step(work('links.npy'), 'links.py', work('pairs.train.jsonl'), work('pairs.dev.jsonl'), work('links.npy'))

def trained(seed):
    """One seed's weights file, calibrated, and what it reads in the development split."""
    model, draft, evidence, calibration, out, read = (work(f'{seed}.{name}') for name in ('model.pt', 'draft.bin', 'evidence.jsonl', 'calibration.npy', 'reader.bin', 'read.jsonl'))
    step(model, 'train.py', A.work, model, '--teachers', work('teacher.npz'), '--seed', str(seed), *RECIPE)
    step(draft, 'pack.py', model, work('glove.npz'), work('links.npy'), '-', draft)
    step(evidence, 'evidence.ts', draft, corpus('dev'), evidence)
    step(calibration, 'calibrate.py', evidence, calibration)
    step(out, 'pack.py', model, work('glove.npz'), work('links.npy'), calibration, out)
    step(read, 'predict.ts', out, corpus('dev'), read); return out, read

def scores(read):
    """Exact F1 of each role, whole statements, and how often the source is right: by the reference scorer, which is also printed."""
    spans, whole = (subprocess.run([sys.executable, SCORER, *words], check=True, capture_output=True, text=True).stdout for words in (
        ('cofenet', os.path.join(A.data, 'polnear.dev.cofenet.jsonl'), read), ('common', corpus('dev'), read, '--flat')))
    print(spans, whole, sep=''); found = {role: float(re.search(rf'exact {role}.*F1 +([\d.]+)', spans)[1]) for role in ('source', 'cue', 'content')}
    return found | {'whole statements': float(re.search(r'source & cue.*F1 +([\d.]+)', whole)[1]), 'source right': float(re.search(r'exact\): ([\d.]+)', whole)[1])}

prepared(); found = {seed: trained(seed) for seed in A.seeds}; table = {seed: scores(read) for seed, (_, read) in found.items()}
shutil.copyfile(found[A.seeds[0]][0], A.out)
for name in next(iter(table.values())):
    values = [row[name] for row in table.values()]
    print(f'{name:16}', *(f'{v:5.1f}' for v in values), f'  mean {statistics.mean(values):.1f}, deviation {statistics.stdev(values):.1f}' if len(values) > 1 else '')
