"""Fine-tunes a teacher on the training documents but those of one fold, which it never sees.
usage: python teacher.py CORPUS.jsonl DEV_CORPUS.jsonl WORKDIR OUT.pt --fold 0..3 [--epochs 3 --seed 1]"""

import argparse
import random
import time

import numpy as np
import torch

from data import batches, f1, fold
from encoder import WORDS, Teacher, read
from model import cut, hard

ap = argparse.ArgumentParser()
ap.add_argument('corpus')
ap.add_argument('dev')
ap.add_argument('work')
ap.add_argument('out')
ap.add_argument('--fold', type=int, required=True)
ap.add_argument('--epochs', type=int, default=3)
ap.add_argument('--seed', type=int, default=1)
ap.add_argument('--batch', type=int, default=16)
ap.add_argument('--lr', type=float, default=2e-4)
ap.add_argument('--head-lr', type=float, default=3e-3)
A = ap.parse_args()
torch.set_num_threads(1)
random.seed(A.seed)
np.random.seed(A.seed)
torch.manual_seed(A.seed)

train = [d for d in read(A.corpus, f'{A.work}/train.jsonl') if fold(d['id']) != A.fold]
dev = read(A.dev, f'{A.work}/dev.jsonl')
for d in train:
    d['target'] = hard(d['labels'])

model = Teacher()
encoder = [p for p in model.encoder.parameters() if p.requires_grad]
head = [p for name, p in model.named_parameters() if not name.startswith('encoder.')]
groups = [{'params': encoder, 'lr': A.lr}, {'params': head, 'lr': A.head_lr}]
opt = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))


step, total, started = 0, A.epochs * len(batches(train, WORDS, A.batch, 24)), time.time()
warm = total // 12
for epoch in range(A.epochs):
    model.train()
    seen = []
    for group in batches(train, WORDS, A.batch, 24):
        rate = min(step / warm, max(0.0, (total - step) / (total - warm)))
        opt.param_groups[0]['lr'], opt.param_groups[1]['lr'] = A.lr * rate, A.head_lr * rate
        scores = model(group)
        target = torch.zeros(*scores.shape, 7)
        for k, (d, a, b) in enumerate(group):
            target[: b - a, k] = torch.from_numpy(cut(d['target'], a, b))
        loss = model.field.loss(scores, target, torch.tensor([b - a for _, a, b in group]))
        opt.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        opt.step()
        step += 1
        seen.append(loss.item())
        if step % 20 == 0:
            print(f'{step}/{total} loss {np.mean(seen[-100:]):.4f} {time.time() - started:.0f}s', flush=True)
found = f1([model.field.viterbi(model.scores(d).numpy()) for d in dev], dev)
print(f'all but fold {A.fold}, dev {found} {time.time() - started:.0f}s', flush=True)
torch.save(model.state_dict(), A.out)
