"""Logistic calibration of confidence.  python calibrate.py EVIDENCE.jsonl OUT.npy
Prints the reliability of five-fold predictions by document, so no statement is judged by weights that saw its document.
"""

import json
import sys
import zlib

import numpy as np
import torch

torch.manual_seed(0)
torch.set_num_threads(1)
rows = [json.loads(l) for l in open(sys.argv[1])]
x = torch.tensor([r['x'] + [1.0] for r in rows])
y = torch.tensor([float(r['y']) for r in rows])
fold = np.array([zlib.crc32(r['id'].encode()) % 5 for r in rows])


def fit(x, y):
    w = torch.zeros(x.shape[1], requires_grad=True)
    opt = torch.optim.LBFGS([w], max_iter=100, line_search_fn='strong_wolfe')

    def closure():
        opt.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(x @ w, y, reduction='sum') + 0.5 * (w**2).sum()
        loss.backward()
        return loss

    opt.step(closure)
    return w.detach()


p = np.zeros(len(rows))
for k in range(5):
    p[fold == k] = torch.sigmoid(x[torch.tensor(fold == k)] @ fit(x[torch.tensor(fold != k)], y[torch.tensor(fold != k)])).numpy()
Y = y.numpy()
bins = np.minimum((p * 10).astype(int), 9)
ece = 0
for b in range(10):
    m = bins == b
    if m.any():
        print(f'{b / 10:.1f}–{(b + 1) / 10:.1f}  n {m.sum():5d}  said {p[m].mean():.3f}  right {Y[m].mean():.3f}')
        ece += m.mean() * abs(p[m].mean() - Y[m].mean())
print(f'expected calibration error {100 * ece:.1f}%; Brier {np.mean((p - Y) ** 2):.3f} (base rate alone {Y.mean() * (1 - Y.mean()):.3f})')
np.save(sys.argv[2], fit(x, y).numpy().astype('<f4'))
