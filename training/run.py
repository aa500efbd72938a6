"""Trains the reader from the corpus to the weights that ship, and prints its scores:

    pip install -r training/requirements.txt
    python training/run.py                  # about two hours of one core, most of them the teacher's; writes packages/reading/model/reader.bin

Every step writes into --work and is skipped when its output is already there; delete a file to redo its step."""
import argparse, os, subprocess, sys, tempfile
HERE = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.dirname(HERE)
ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument('--data', default=os.path.join(ROOT, '..', 'shared', 'data', 'attribution')); ap.add_argument('--work', default=os.path.join(tempfile.gettempdir(), 'hearsay-training'))
ap.add_argument('--node', default=os.path.join(ROOT, 'node_modules', '.bin', 'node')); ap.add_argument('--out', default=os.path.join(ROOT, 'packages', 'reading', 'model', 'reader.bin'))
A, RECIPE = ap.parse_known_args(); os.makedirs(A.work, exist_ok=True); os.environ['OMP_NUM_THREADS'] = '1'

def work(name): return os.path.join(A.work, name)
def corpus(split): return os.path.join(A.data, f'polnear.{split}.jsonl')
def step(out, *command):
    if os.path.exists(out): return
    print('→', os.path.basename(out), flush=True)
    tool = A.node if command[0].endswith('.ts') else sys.executable
    subprocess.run([tool, os.path.join(HERE, command[0]), *command[1:]], check=True)

for split in ('train', 'dev'):
    step(work(f'{split}.jsonl'), 'export.ts', corpus(split), work(f'{split}.jsonl'))
    step(work(f'pairs.{split}.jsonl'), 'pairs.ts', corpus(split), work(f'pairs.{split}.jsonl'))
step(work('glove.npz'), 'vectors.py', A.work)
step(work('syntax.npz'), 'syntax.py', corpus('train'), work('train.jsonl'), work('syntax.npz'))
step(work('teacher.npz'), 'teacher.py', corpus('train'), corpus('dev'), A.work, work('teacher.npz'))
step(work('links.npy'), 'links.py', work('pairs.train.jsonl'), work('pairs.dev.jsonl'), work('links.npy'))
step(work('model.pt'), 'train.py', A.work, work('model.pt'), '--teachers', work('teacher.npz'), *RECIPE)
step(work('draft.bin'), 'pack.py', work('model.pt'), work('glove.npz'), work('links.npy'), '-', work('draft.bin'))
step(work('evidence.jsonl'), 'evidence.ts', work('draft.bin'), corpus('dev'), work('evidence.jsonl'))
step(work('calibration.npy'), 'calibrate.py', work('evidence.jsonl'), work('calibration.npy'))
subprocess.run([sys.executable, os.path.join(HERE, 'pack.py'), work('model.pt'), work('glove.npz'), work('links.npy'), work('calibration.npy'), A.out], check=True)
subprocess.run([A.node, os.path.join(HERE, 'predict.ts'), A.out, corpus('dev'), work('dev.read.jsonl')], check=True)
scorer = os.path.join(A.data, '..', '..', 'tools', 'score_attribution.py')
subprocess.run([sys.executable, scorer, 'cofenet', os.path.join(A.data, 'polnear.dev.cofenet.jsonl'), work('dev.read.jsonl')], check=True)
subprocess.run([sys.executable, scorer, 'common', corpus('dev'), work('dev.read.jsonl'), '--flat'], check=True)
