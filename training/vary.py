"""More texts to read, made of those there are: in each document some words are put in another's place that stands near it in GloVe's
space, the same one wherever the word recurs (after Jiao et al. 2020, TinyBERT, arXiv:1909.10351). Cues stay.
usage: python vary.py CORPUS.jsonl EXPORTED.jsonl GLOVE.npz OUT.jsonl [--share .3 --seed 1]"""

import argparse
import json
import random
import re

import numpy as np

from data import ROLES

ap = argparse.ArgumentParser()
ap.add_argument('corpus')
ap.add_argument('exported')
ap.add_argument('glove')
ap.add_argument('out')
ap.add_argument('--share', type=float, default=0.3, help='of the words that may be replaced')
ap.add_argument('--seed', type=int, default=1)
A = ap.parse_args()
random.seed(A.seed)

# The commonest words carry the grammar and stay; rare ones are no good in another's place.
GRAMMAR, COMMON = 400, 30000
NEAREST = 12
PLAIN = re.compile(r'[A-Za-z][a-z]{2,}')


def neighbours(forms):
    """For each form in the vocabulary, the words nearest to it by cosine."""
    g = np.load(A.glove)
    words = [str(w) for w in g['words']]
    vectors = g['vecs'] / (np.linalg.norm(g['vecs'], axis=1, keepdims=True) + 1e-9)
    number = {w: i for i, w in enumerate(words)}
    candidates = [i for i, w in enumerate(words[:COMMON]) if i >= GRAMMAR and PLAIN.fullmatch(w)]
    known = sorted(f for f in forms if number.get(f, -1) >= GRAMMAR)
    found = {}
    for k in range(0, len(known), 512):
        some = known[k : k + 512]
        near = vectors[[number[f] for f in some]] @ vectors[candidates].T
        best = np.argpartition(-near, NEAREST + 1, axis=1)[:, : NEAREST + 1]
        for f, row in zip(some, best):
            found[f] = sorted(w for w in (words[candidates[i]] for i in row) if w != f)
    return found


def varied(d, exported, near):
    """The document with words replaced. It is nobody's annotation: the teachers say who says what in it."""
    other = {f: random.choice(near[f]) for f in sorted(set(exported['forms'])) if near.get(f) and random.random() < A.share}
    cues = {i for role, start, end, _ in exported['spans'] if ROLES[role] == 'cue' for i in range(start, end)}
    pieces, last = [], 0
    for i, (form, a, b) in enumerate(zip(exported['forms'], exported['start'], exported['end'])):
        word = d['text'][a:b]
        if form not in other or i in cues or not PLAIN.fullmatch(word):
            continue
        pieces += [d['text'][last:a], other[form].capitalize() if word[0].isupper() else other[form]]
        last = b
    return {'id': d['id'], 'text': ''.join([*pieces, d['text'][last:]]), 'attributions': []}


corpus = [json.loads(line) for line in open(A.corpus, encoding='utf8')]
exported = {d['id']: d for d in map(json.loads, open(A.exported, encoding='utf8'))}
near = neighbours({f for d in exported.values() for f in d['forms']})
with open(A.out, 'w', encoding='utf8') as out:
    for d in corpus:
        out.write(json.dumps(varied(d, exported[d['id']], near), ensure_ascii=False) + '\n')
print(len(corpus), 'documents;', len(near), 'words with neighbours')
