"""Trains the student and writes a checkpoint.  python train.py WORKDIR OUT.pt [--size 96 --layers 2 --epochs 16 --seed 3 ...]"""
import argparse, random, time
import numpy as np, torch
import torch.nn.functional as F
from data import f1, load
from model import Student, cut, hard
torch.set_num_threads(1)
ap = argparse.ArgumentParser(); ap.add_argument('work'); ap.add_argument('out')
for name, kind, value in (('size', int, 96), ('layers', int, 2), ('width', int, 5), ('epochs', int, 16), ('seed', int, 3), ('batch', int, 16), ('length', int, 256),
                          ('lr', float, 3e-3), ('drop', float, .25), ('wordrop', float, .08), ('aux', float, .3), ('soft', float, .9), ('vocab', int, 50000)):
    ap.add_argument('--' + name, type=kind, default=value)
ap.add_argument('--teachers', nargs='*', default=[], help='files of chances to learn from, in the share --soft')
A = ap.parse_args(); random.seed(A.seed); np.random.seed(A.seed); torch.manual_seed(A.seed)

train, dev = load(f'{A.work}/train.jsonl'), load(f'{A.work}/dev.jsonl')
g = np.load(f'{A.work}/glove.npz'); words = list(g['words'][:A.vocab]); vecs = g['vecs'][:A.vocab]
ids = {w: i + 1 for i, w in enumerate(words)}
glove = torch.tensor(np.vstack([np.zeros((1, 100), np.float32), vecs])) * 0.6
syntax = np.load(f'{A.work}/syntax.npz') if A.aux else {}
teachers = [np.load(t) for t in A.teachers] if A.soft else []
for d in train + dev:
    d['w'] = np.array([ids.get(f) or ids.get(f.replace('-', ''), 0) for f in d['forms']], np.int64)
    if A.aux and d['id'] in syntax: d['aux'] = syntax[d['id']].astype(np.int64)
for d in train:
    soft = [t[d['id']].astype(np.float32) for t in teachers]
    d['target'] = hard(d['labels']) if not soft else (1 - A.soft) * hard(d['labels']) + A.soft * np.mean(soft, 0)
counts = np.bincount(np.concatenate([d['w'] for d in train]), minlength=len(glove)); frequent = (counts >= 3) & (np.arange(len(glove)) > 0)
own = torch.tensor(np.where(frequent, np.cumsum(frequent), 0))
print(int(own.max()), 'words learned; unknown words', np.mean([np.mean(d['w'] == 0) for d in dev]))
model = Student(glove, [2048, 2048, 24, 128, 20], A.size, A.layers, A.width, A.drop, own=own)
decay = [p for n, p in model.named_parameters() if p.ndim > 1 and 'delta' not in n]
opt = torch.optim.AdamW([{'params': decay, 'weight_decay': .02}, {'params': [p for n, p in model.named_parameters() if p.ndim <= 1], 'weight_decay': 0.},
                         {'params': [model.delta.weight], 'weight_decay': .3, 'lr': A.lr * .5}], lr=A.lr, betas=(.9, .99))
ema = {k: v.clone() for k, v in model.state_dict().items()}

def batches():
    items = []
    for d in train:
        n = len(d['w']); at = -random.randrange(A.length)
        while at < n:
            a, b = max(0, at), min(n, at + A.length); at += A.length
            if b - a > 8: items.append((d, a, b))
    random.shuffle(items); items.sort(key=lambda x: (x[2] - x[1]) // 32)
    groups = [items[i:i + A.batch] for i in range(0, len(items), A.batch)]; random.shuffle(groups); return groups

def pack(group, key):
    out = torch.zeros((max(b - a for _, a, b in group), len(group)) + group[0][0][key].shape[1:], dtype=torch.long)
    for k, (d, a, b) in enumerate(group): out[:b - a, k] = torch.from_numpy(d[key][a:b].astype(np.int64))
    return out

def predict(docs):
    model.eval(); out = []
    with torch.no_grad():
        for d in docs: out.append(model.field.viterbi(model(torch.from_numpy(d['w'])[:, None], torch.from_numpy(d['rows'].astype(np.int64))[:, None])[0][:, 0].numpy()))
    return out

steps, per, t0 = 0, len(batches()), time.time(); best = None
for epoch in range(A.epochs):
    model.train(); total = 0.
    for group in batches():
        x = steps / (per * A.epochs); lr = A.lr * min(1, steps / 200) * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * min(1, x))))
        for i, p in enumerate(opt.param_groups): p['lr'] = lr * (.5 if i == 2 else 1)
        e, hidden = model(pack(group, 'w'), pack(group, 'rows'), A.wordrop)
        lengths = torch.tensor([b - a for _, a, b in group]); mask = torch.arange(len(e))[:, None] < lengths
        target = torch.zeros(*e.shape, 7)
        for k, (d, a, b) in enumerate(group): target[:b - a, k] = torch.from_numpy(cut(d['target'], a, b))
        loss = model.field.loss(e, target, lengths)
        if A.aux:
            t = pack(group, 'aux')
            for i, head in enumerate(model.aux): loss = loss + A.aux / 3 * F.cross_entropy(head(hidden[0])[mask], t[..., i][mask])
        opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0); opt.step(); steps += 1; total += loss.item()
        if steps % 4 == 0:
          k = min(.992, steps / (steps + 20))
          with torch.no_grad():
            for n, v in model.state_dict().items():
                if v.dtype.is_floating_point and n != 'glove': ema[n].mul_(k).add_(v, alpha=1 - k)
    if epoch % 3 == 2 or epoch == A.epochs - 1:
        live = {k: v.clone() for k, v in model.state_dict().items()}; model.load_state_dict(ema); scores = f1(predict(dev), dev); model.load_state_dict(live)
        print(f'epoch {epoch} loss {total / per:.4f} dev {scores} {time.time() - t0:.0f}s', flush=True)
torch.save({'state': {k: v for k, v in ema.items() if k != 'glove'}, 'args': vars(A), 'words': words, 'scores': scores}, A.out)
