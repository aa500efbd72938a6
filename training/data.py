"""Documents as the reader itself segments them (see export.ts), their BIO labels, and exact span F1."""

import json
import random
import zlib

import numpy as np

ROLES = ('source', 'cue', 'content')
LABELS = ['O'] + [p + r for r in ROLES for p in ('B-', 'I-')]


def bio(n, spans):
    y = np.zeros(n, np.int64)
    for role in (2, 0, 1):  # a cue wins over a source, a source over a content
        for r, a, b, _ in spans:
            if r == role:
                y[a] = 1 + 2 * r
                y[a + 1 : b] = 2 + 2 * r
    for i in range(n):  # an I after another role begins anew
        if y[i] and y[i] % 2 == 0 and (i == 0 or y[i - 1] not in (y[i], y[i] - 1)):
            y[i] -= 1
    return y


def load(path):
    docs = []
    for line in open(path, encoding='utf8'):
        d = json.loads(line)
        n = len(d['forms'])
        d['rows'] = np.array(d['rows'], np.int32).reshape(n, -1)
        d['labels'] = bio(n, d['spans'])
        d['sentence'] = np.array(d['sentence'])
        docs.append(d)
    return docs


def spans_of(y):
    """Set of (role, from, to); an I that continues nothing opens a span."""
    out, cur = set(), None
    for i in range(len(y) + 1):
        l = int(y[i]) if i < len(y) else 0
        if cur and l == 2 + 2 * cur[0]:
            continue
        if cur:
            out.add((cur[0], cur[1], i))
            cur = None
        if l:
            cur = ((l - 1) // 2, i)
    return out


def f1(pred, docs):
    """Exact span F1 by role over whole documents (close to, not the same as, the CofeNet protocol)."""
    c = np.zeros((3, 3))
    for p, d in zip(pred, docs):
        g, r = spans_of(d['labels']), spans_of(p)
        for s in g & r:
            c[s[0], 0] += 1
        for s in r - g:
            c[s[0], 1] += 1
        for s in g - r:
            c[s[0], 2] += 1
    return [round(float(200 * tp / (2 * tp + fp + fn + 1e-9)), 2) for tp, fp, fn in c]


FOLDS = range(4)


def fold(name):
    """Which fold of the documents one of this id belongs to."""
    return zlib.crc32(name.encode()) % len(FOLDS)


def batches(docs, words, size, alike):
    """Every document cut at random into windows of so many words, (document, from, to), in batches of `size`; in a batch they are of like
    length, to within `alike`."""
    items = []
    for d in docs:
        n = len(d['labels'])
        at = -random.randrange(words)
        while at < n:
            a, b = max(0, at), min(n, at + words)
            at += words
            if b - a > 8:
                items.append((d, a, b))
    random.shuffle(items)
    items.sort(key=lambda x: (x[2] - x[1]) // alike)
    grouped = [items[i : i + size] for i in range(0, len(items), size)]
    random.shuffle(grouped)
    return grouped
