"""Checkpoint → weights file for packages/reading (format: packages/reading/src/net/weights.ts).
usage: python pack.py CHECKPOINT.pt GLOVE.npz LINKS.npy CALIBRATION.npy|- OUT.bin"""

import json
import sys

import numpy as np
import torch
from data import LABELS

TABLES = 5


def rows8(m):
    s = np.abs(m).max(1) / 127
    s[s == 0] = 1
    return np.rint(m / s[:, None]).astype(np.int8), s.astype(np.float32)


def fnv(text, seed):
    """The hash of packages/reading/src/net/features.ts."""
    v = 2166136261 ^ seed
    raw = text.encode('utf-16-le')
    for i in range(0, len(raw), 2):
        v = ((v ^ (raw[i] | raw[i + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return v


def rows16(name, w, bias):
    """A matrix (inner, outer) as 16-bit integers of at most 1023, a scale a column, rows k and k+1 interleaved."""
    s = np.abs(w).max(0) / 1023
    s[s == 0] = 1
    q = np.rint(w / s).astype(np.int16)
    return {
        name: q.reshape(-1, 2, q.shape[1]).transpose(0, 2, 1),
        name + 'Scales': s.astype(np.float32),
        name + 'Bias': bias,
    }


def pack(checkpoint, glove_file, links, calibration, out, extra=None):
    c = torch.load(checkpoint, weights_only=False)
    S = {k: v.numpy() for k, v in c['state'].items()}
    A = c['args']
    g = np.load(glove_file)
    vecs = g['vecs'][: A['vocab']]
    glove = np.vstack([np.zeros((1, 100), np.float32), vecs]) * np.float32(0.6)
    word = glove @ S['project.weight'].T + (S['delta.weight'][S['own']] if 'own' in S else S['delta.weight'])
    # A known word's letters are known too: their rows are added to its own here, and left out when reading.
    word[1:] += np.array([S['tables.0.weight'][fnv(w[-3:], 1) % 2048] + S['tables.1.weight'][fnv(w[:3], 2) % 2048] for w in c['words']])
    q, s = rows8(np.vstack([word] + [S[f'tables.{i}.weight'] for i in range(TABLES)] + [np.zeros((1, A['size']))]))
    size = A['size']
    wide = np.zeros((size, 8), np.float32)
    wide[:, :7] = S['out.weight'].T
    ob = np.zeros(8, np.float32)
    ob[:7] = S['out.bias']
    sec = {
        'vocabulary': '\n'.join(c['words']).encode(),
        'rows': q,
        'scales': s,
        **rows16('conv', S['conv.weight'].transpose(1, 2, 0).reshape(size, -1), S['conv.bias']),
        'gain': S['norm.weight'],
        'bias': S['norm.bias'],
        **rows16('out', wide, ob),
        'transitions': np.where(S['field.allowed'], S['field.trans'], -1e4),
        'begin': np.where(S['field.start'], S['field.begin'], -1e4),
    }
    sec |= {
        'links': np.load(links),
        'calibration': (np.load(calibration) if calibration != '-' else np.array([0.4, 0.4, 0, 0.4, 0.4, 0.2, 0.2, -1], np.float32)),
    }
    for i in range(A['layers']):
        p = f'layers.{i}.'
        sec |= {
            f'gain{i}': S[p + 'norm.weight'],
            f'bias{i}': S[p + 'norm.bias'],
            **rows16(f'gates{i}', S[p + 'gates.weight'].T, S[p + 'gates.bias']),
        }
    blob, sections = b'', {}
    for name, v in sec.items():
        kind = 'utf8' if isinstance(v, bytes) else 'i8' if v.dtype == np.int8 else 'i16' if v.dtype == np.int16 else 'f32'
        raw = v if isinstance(v, bytes) else np.ascontiguousarray(v, {'i8': np.int8, 'i16': '<i2', 'f32': '<f4'}[kind]).tobytes()
        sections[name] = {'type': kind, 'offset': len(blob), 'length': len(raw)}
        blob += raw + b'\0' * (-len(raw) % 16)
    head = json.dumps(
        {
            'version': 2,
            'size': size,
            'layers': A['layers'],
            'width': A['width'],
            'labels': LABELS,
            'sections': sections,
            **(extra or {}),
        }
    ).encode()
    start = b'HSRD' + len(head).to_bytes(4, 'little') + head
    open(out, 'wb').write(start + b'\0' * (-len(start) % 16) + blob)
    print(out, len(start) + len(blob), 'bytes')


if __name__ == '__main__':
    pack(*sys.argv[1:6])
