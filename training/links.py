"""Multinomial logit for links.ts.  python links.py TRAIN_PAIRS.jsonl DEV_PAIRS.jsonl OUT.npy"""

import json
import sys

import numpy as np
import torch

torch.set_num_threads(1)
torch.manual_seed(0)
B = 4096


def load(path):
    rows = [json.loads(l) for l in open(path)]
    feats, off, group, gold = [], [0], [], []
    for g, r in enumerate(rows):
        for j, p in enumerate(r['pairs']):
            feats += [f + B * r['kind'] for f in p]
            off.append(len(feats))
            group.append(g)
            gold.append(j in r['answer'])
    return (
        torch.tensor(feats),
        torch.tensor(off[:-1]),
        torch.tensor(group),
        torch.tensor(gold),
        torch.tensor([r['kind'] for r in rows]),
    )


def scores(w, feats, off):
    return torch.nn.functional.embedding_bag(feats, w, off, mode='sum')[:, 0]


def lse(s, group, n):
    m = torch.full((n,), -1e9).scatter_reduce(0, group, s, 'amax')
    return m + torch.log(torch.zeros(n).scatter_add(0, group, torch.exp(s - m[group])) + 1e-12)


def main():
    tr, dv = load(sys.argv[1]), load(sys.argv[2])
    w = torch.zeros(2 * B, 1, requires_grad=True)
    n = len(tr[4])
    opt = torch.optim.LBFGS([w], max_iter=150, history_size=8, line_search_fn='strong_wolfe')

    def closure():
        opt.zero_grad()
        s = scores(w, tr[0], tr[1])
        z = lse(s, tr[2], n)
        good = lse(s.masked_fill(~tr[3], -1e9), tr[2], n)
        loss = (z - good).sum() + 0.5 * (w**2).sum()
        loss.backward()
        return loss

    opt.step(closure)
    with torch.no_grad():
        for name, d in (('train', tr), ('dev', dv)):
            s = scores(w, d[0], d[1])
            m = torch.full((len(d[4]),), -1e9).scatter_reduce(0, d[2], s, 'amax')
            hit = torch.zeros(len(d[4])).scatter_add(0, d[2], ((s == m[d[2]]) & d[3]).float()).clamp(max=1)
            print(name, 'content→cue %.2f  cue→source %.2f' % tuple(100 * hit[d[4] == k].mean() for k in (0, 1)))
    np.save(sys.argv[3], w.detach().numpy().ravel().astype('<f4'))


main()
