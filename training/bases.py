"""`python bases.py ROWS.jsonl`: the weights with which drafting tells how a source knows.

Fits a multinomial logistic regression to what `bases.ts` wrote. Prints first, for each incident, how many are right,
and the precision and recall of `witnessed`, by weights taught on all the others; then the weights of all as
`packages/drafting/src/said/knowing/weights.ts` has them.
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

with open(sys.argv[1], encoding='utf-8') as file:
    rows = [json.loads(line) for line in file]
names = sorted({mark for row in rows for mark in row['marks']})
incident = np.array([row['incident'] for row in rows])
x = np.array([[mark in row['marks'] for mark in names] for row in rows], dtype=float)
y = np.array([row['kind'] for row in rows])


def taught(chosen):
    return LogisticRegression(C=0.5, max_iter=5000).fit(x[chosen], y[chosen])


def percent(part, whole):
    return 100 * part.sum() / max(1, whole.sum())


found = []
for name in sorted(set(incident)):
    out = incident == name
    said = taught(~out).predict(x[out])
    seen, held = said == 'witnessed', y[out] == 'witnessed'
    found.append((percent(said == y[out], said == said), percent(seen & held, seen), percent(seen & held, held)))
    print(f'{name:20}' + ''.join(f'{value:6.1f}' for value in found[-1]))
print(f'{"mean":20}' + ''.join(f'{value:6.1f}' for value in np.mean(found, axis=0)))
model = taught(np.full(len(y), True))
at = {kind: list(model.classes_).index(kind) for kind in ('unstated', 'witnessed', 'own')}


def weight(column):
    against = column[at['unstated']]
    return f"{{ witnessed: {column[at['witnessed']] - against:.2f}, own: {column[at['own']] - against:.2f} }}"


print('BASE', weight(model.intercept_))
for name, column in zip(names, model.coef_.T):
    print(f'  {name}: {weight(column)},')
