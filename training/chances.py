"""How likely a teacher finds each pair of neighbouring labels in the documents of one fold, the one that it never saw.
usage: python chances.py CORPUS.jsonl EXPORTED.jsonl TEACHER.pt OUT.npz --fold 0..3"""

import argparse

import numpy as np
import torch

from data import fold
from encoder import Teacher, read

ap = argparse.ArgumentParser()
ap.add_argument('corpus')
ap.add_argument('exported')
ap.add_argument('teacher')
ap.add_argument('out')
ap.add_argument('--fold', type=int, required=True)
A = ap.parse_args()
torch.set_num_threads(1)

model = Teacher()
model.load_state_dict(torch.load(A.teacher))
docs = [d for d in read(A.corpus, A.exported) if fold(d['id']) == A.fold]
out = {d['id']: model.field.chances(model.scores(d)).astype(np.float16) for d in docs}
np.savez_compressed(A.out, **out)
print(A.out, len(out), 'documents')
