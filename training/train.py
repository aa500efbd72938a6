"""Trains the student and writes a checkpoint.
usage: python train.py WORKDIR OUT.pt [--seed 3 --epochs 16 --sets train varied ...]

Of each set of documents NAME it reads NAME.jsonl, NAME.syntax.npz, and the chances that each teacher gives to the fold that it never saw,
NAME.0.npz and so on."""

import argparse
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import FOLDS, batches, f1, fold, load
from model import Student, cut, hard

ap = argparse.ArgumentParser()
ap.add_argument('work')
ap.add_argument('out')
ap.add_argument('--sets', nargs='+', default=['train', 'varied'], help='the first is annotated, the others only teachers speak of')
ap.add_argument('--seed', type=int, default=3)
ap.add_argument('--epochs', type=int, default=16)
ap.add_argument('--size', type=int, default=96, help='width of the network')
ap.add_argument('--layers', type=int, default=2)
ap.add_argument('--width', type=int, default=5, help='of the convolution')
ap.add_argument('--vocab', type=int, default=50000)
ap.add_argument('--batch', type=int, default=16)
ap.add_argument('--length', type=int, default=256, help='of a window, in tokens')
ap.add_argument('--lr', type=float, default=3e-3)
ap.add_argument('--drop', type=float, default=0.2)
ap.add_argument('--wordrop', type=float, default=0.08, help='share of words whose row is left out')
ap.add_argument('--aux', type=float, default=0.3, help='weight of the auxiliary task')
ap.add_argument('--soft', type=float, default=0.6, help="the teachers' share in what is learned, beside the annotations'")
A = ap.parse_args()
torch.set_num_threads(1)
random.seed(A.seed)
np.random.seed(A.seed)
torch.manual_seed(A.seed)


glove = np.load(f'{A.work}/glove.npz')
words = [str(w) for w in glove['words'][: A.vocab]]
numbers = {w: i + 1 for i, w in enumerate(words)}


def numbered(docs):
    for d in docs:
        d['w'] = np.array([numbers.get(f) or numbers.get(f.replace('-', ''), 0) for f in d['forms']], np.int64)
    return docs


def learned(name):
    """The documents of a set with their targets."""
    docs = numbered(load(f'{A.work}/{name}.jsonl'))
    syntax = np.load(f'{A.work}/{name}.syntax.npz')
    teachers = [np.load(f'{A.work}/{name}.{k}.npz') for k in FOLDS]
    share = A.soft if name == A.sets[0] else 1.0
    for d in docs:
        d['aux'] = syntax[d['id']].astype(np.int64)
        taught = teachers[fold(d['id'])][d['id']].astype(np.float32)
        d['target'] = (1 - share) * hard(d['labels']) + share * taught
    return docs


train = [d for name in A.sets for d in learned(name)]
dev = numbered(load(f'{A.work}/dev.jsonl'))
vectors = torch.tensor(np.vstack([np.zeros((1, 100), np.float32), glove['vecs'][: A.vocab]])) * 0.6
counts = np.bincount(np.concatenate([d['w'] for d in train]), minlength=len(vectors))
frequent = (counts >= 3) & (np.arange(len(vectors)) > 0)
own_row = torch.tensor(np.where(frequent, np.cumsum(frequent), 0))
print(len(train), 'documents,', int(own_row.max()), 'words learned; unknown in dev:', np.mean([np.mean(d['w'] == 0) for d in dev]))

model = Student(vectors, [2048, 2048, 24, 128, 20], A.size, A.layers, A.width, A.drop, own=own_row)
matrices = [p for name, p in model.named_parameters() if p.ndim > 1 and 'delta' not in name]
biases = [p for p in model.parameters() if p.ndim <= 1]
groups = [
    {'params': matrices, 'weight_decay': 0.02},
    {'params': biases, 'weight_decay': 0.0},
    {'params': [model.delta.weight], 'weight_decay': 0.3},
]
opt = torch.optim.AdamW(groups, lr=A.lr, betas=(0.9, 0.99))


def pack(group, key):
    """The group's windows side by side: (T, B, ...), zeros behind the shorter ones."""
    longest = max(b - a for _, a, b in group)
    out = torch.zeros((longest, len(group)) + group[0][0][key].shape[1:], dtype=torch.long)
    for k, (d, a, b) in enumerate(group):
        out[: b - a, k] = torch.from_numpy(d[key][a:b].astype(np.int64))
    return out


def loss_of(group):
    scores, hidden = model(pack(group, 'w'), pack(group, 'rows'), A.wordrop)
    lengths = torch.tensor([b - a for _, a, b in group])
    wanted = torch.zeros(*scores.shape, 7)
    for k, (d, a, b) in enumerate(group):
        wanted[: b - a, k] = torch.from_numpy(cut(d['target'], a, b))
    loss = model.field.loss(scores, wanted, lengths)
    if not A.aux:
        return loss
    mask = torch.arange(len(scores))[:, None] < lengths
    syntax = pack(group, 'aux')
    parts = [F.cross_entropy(head(hidden[0])[mask], syntax[..., i][mask]) for i, head in enumerate(model.aux)]
    return loss + A.aux * sum(parts) / len(parts)


@torch.no_grad()
def scores_on_dev():
    model.eval()
    found = []
    for d in dev:
        scores, _ = model(torch.from_numpy(d['w'])[:, None], torch.from_numpy(d['rows'].astype(np.int64))[:, None])
        found.append(model.field.viterbi(scores[:, 0].numpy()))
    model.train()
    return f1(found, dev)


def copied():
    return {name: v.clone() for name, v in model.state_dict().items()}


@torch.no_grad()
def blend(average, step):
    """A running average of the weights, slower as training goes on: it is what is kept."""
    keep = min(0.992, step / (step + 20))
    for name, v in model.state_dict().items():
        if v.dtype.is_floating_point and name != 'glove':
            average[name].mul_(keep).add_(v, alpha=1 - keep)


step, each, started, average = 0, len(batches(train, A.length, A.batch, 32)), time.time(), copied()
for epoch in range(A.epochs):
    model.train()
    seen = 0.0
    for group in batches(train, A.length, A.batch, 32):
        cosine = 0.5 * (1 + np.cos(np.pi * min(1, step / (each * A.epochs))))
        rate = A.lr * min(1, step / 200) * (0.02 + 0.98 * cosine)
        for params, share in zip(opt.param_groups, (1, 1, 0.5)):
            params['lr'] = rate * share
        loss = loss_of(group)
        opt.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        opt.step()
        step += 1
        seen += loss.item()
        if step % 4 == 0:
            blend(average, step)
    if epoch % 3 == 2 or epoch == A.epochs - 1:
        live = copied()
        model.load_state_dict(average)
        scores = scores_on_dev()
        model.load_state_dict(live)
        print(f'epoch {epoch} loss {seen / each:.4f} dev {scores} {time.time() - started:.0f}s', flush=True)
state = {name: v for name, v in average.items() if name != 'glove'}
torch.save({'state': state, 'args': vars(A), 'words': words, 'scores': scores}, A.out)
