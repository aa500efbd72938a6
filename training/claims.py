"""`python claims.py PAIRS.jsonl`: the weights with which drafting tells statements on one claim from others.

Fits a logistic regression to what `claims.ts` wrote. Prints first how well each incident's pairs are told apart by
weights taught on all the others (area under the curve, mean precision), then the weights of all.
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score

with open(sys.argv[1], encoding='utf-8') as file:
    pairs = [json.loads(line) for line in file]
incident = np.array([pair['incident'] for pair in pairs])
x = np.array([pair['likeness'] for pair in pairs])
y = np.array([pair['same'] for pair in pairs])


def taught(rows):
    return LogisticRegression(C=10, max_iter=1000).fit(x[rows], y[rows])


areas = []
for name in sorted(set(incident)):
    out = incident == name
    sure = taught(~out).predict_proba(x[out])[:, 1]
    areas.append((roc_auc_score(y[out], sure), average_precision_score(y[out], sure)))
    print(f'{name:20} {areas[-1][0]:.3f} {areas[-1][1]:.3f}')
print(f'{"mean":20} {np.mean([a for a, _ in areas]):.3f} {np.mean([a for _, a in areas]):.3f}')
model = taught(np.full(len(y), True))
print('weights', [round(float(w), 2) for w in model.coef_[0]], 'bias', round(float(model.intercept_[0]), 2))
