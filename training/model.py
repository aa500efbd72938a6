"""The student: summed embedding tables, one convolution, bidirectional gated linear recurrences, a linear-chain CRF.

Recurrence: h_t = f_t h_{t-1} + (1 - f_t) z_t, the simple recurrent unit without its peephole (Lei et al. 2018,
arXiv:1709.02755; Martin & Cundy 2018, arXiv:1709.04057): the gates depend on the input alone, so the work is matrix
products and the sequential part is elementwise. CRF: Lafferty, McCallum & Pereira 2001."""

import numpy as np, torch, torch.nn as nn
import torch.nn.functional as F
from numba import njit


@njit(cache=True)
def _ahead(f, u, h):
    for t in range(len(u)):
        for i in range(u.shape[1]):
            h[t, i] = u[t, i] + (f[t, i] * h[t - 1, i] if t else np.float32(0))


@njit(cache=True)
def _back(f, h, g, df):
    for t in range(len(g) - 1, -1, -1):
        for i in range(g.shape[1]):
            if t + 1 < len(g):
                g[t, i] += f[t + 1, i] * g[t + 1, i]
            df[t, i] = g[t, i] * h[t - 1, i] if t else np.float32(0)


def flat(x):
    return x.detach().contiguous().numpy().reshape(len(x), -1)


class Scan(torch.autograd.Function):
    """h_t = f_t h_{t-1} + u_t over dimension 0."""

    @staticmethod
    def forward(ctx, f, u):
        h = torch.empty_like(u, memory_format=torch.contiguous_format)
        _ahead(flat(f), flat(u), flat(h))
        ctx.save_for_backward(f, h)
        return h

    @staticmethod
    def backward(ctx, dh):
        f, h = ctx.saved_tensors
        g = dh.contiguous().clone()
        df = torch.empty_like(g)
        _back(flat(f), flat(h), flat(g), flat(df))
        return df, g


@njit(cache=True)
def _forward(e, move, begin, a, local):
    """Scaled forward pass (Rabiner 1989) over scores e (T,L): fills a, the chance of each label given what came before, and local; gives log Z."""
    log = 0.0
    for t in range(len(e)):
        top = e[t].max()
        local[t] = np.exp(e[t] - top)
        log += top
        for j in range(e.shape[1]):
            v = np.exp(begin[j]) if t == 0 else 0.0
            if t:
                for i in range(e.shape[1]):
                    v += a[t - 1, i] * move[i, j]
            a[t, j] = v * local[t, j]
        z = a[t].sum()
        log += np.log(z)
        a[t] /= z
    return log


@njit(cache=True)
def posterior(e, trans, begin):
    """log Z of one sequence's scores e (T,L), and the chance (T,L,L) of each pair of labels at t-1 and t; at 0, row 0 holds the first label's."""
    T, L = e.shape
    move = np.exp(trans)
    a = np.empty((T, L))
    local = np.empty((T, L))
    after = np.ones(L)
    pairs = np.zeros((T, L, L))
    log = _forward(e, move, begin, a, local)
    for t in range(T - 1, 0, -1):
        out = local[t] * after
        total = 0.0
        for i in range(L):
            for j in range(L):
                pairs[t, i, j] = a[t - 1, i] * move[i, j] * out[j]
                total += pairs[t, i, j]
        pairs[t] /= total
        after = move @ out
        after /= after.sum()
    pairs[0, 0] = a[0] * after
    pairs[0, 0] /= pairs[0, 0].sum()
    return log, pairs


@njit(cache=True)
def _chain(e, target, lengths, trans, begin, de, dtrans, dbegin):
    """Cross entropy from target (T,B,L,L), chances of pairs as `posterior` gives them, to the chain with scores e (T,B,L); and its gradients."""
    loss = 0.0
    for b in range(e.shape[1]):
        n = lengths[b]
        log, pairs = posterior(np.ascontiguousarray(e[:n, b]), trans, begin)
        loss += log
        for t in range(n):
            d = pairs[t] - target[t, b]
            for i in range(d.shape[0]):
                for j in range(d.shape[1]):
                    de[t, b, j] += d[i, j]
                    if t:
                        dtrans[i, j] += d[i, j]
                    if target[t, b, i, j] > 0:
                        loss -= target[t, b, i, j] * (e[t, b, j] + (trans[i, j] if t else begin[j]))
            if t == 0:
                dbegin += d[0]
    return loss


class Chain(torch.autograd.Function):
    @staticmethod
    def forward(ctx, e, target, lengths, trans, begin):
        e, trans, begin = (x.detach().numpy().astype(np.float64) for x in (e, trans, begin))
        grads = [np.zeros(x.shape) for x in (e, trans, begin)]
        loss = _chain(e, target.numpy(), lengths.numpy(), trans, begin, *grads)
        ctx.save_for_backward(*(torch.from_numpy(g).float() for g in grads))
        return torch.tensor(loss, dtype=torch.float32)

    @staticmethod
    def backward(ctx, g):
        de, dt, db = ctx.saved_tensors
        return g * de, None, None, g * dt, g * db


def hard(y):
    """Labels (T,) as certain pairs (T,L,L)."""
    p = np.zeros((len(y), 7, 7), np.float32)
    p[0, 0, y[0]] = 1
    p[np.arange(1, len(y)), y[:-1], y[1:]] = 1
    return p


def cut(pairs, a, b):
    """Pairs of tokens a to b as a text of their own: what goes on from before begins there."""
    p = pairs[a:b].astype(np.float32)
    p[0] = np.concatenate([p[0].sum(0, keepdims=True), np.zeros((6, 7), np.float32)])
    for j in (2, 4, 6):
        p[0, 0, j - 1] += p[0, 0, j]
        p[0, 0, j] = 0
        if b - a > 1:
            p[1, j - 1] += p[1, j]
            p[1, j] = 0
    return p


class Field(nn.Module):
    """Linear-chain conditional random field over BIO labels."""

    def __init__(self, labels=7):
        super().__init__()
        self.trans = nn.Parameter(torch.zeros(labels, labels))
        self.begin = nn.Parameter(torch.zeros(labels))
        allowed = torch.ones(labels, labels, dtype=torch.bool)
        for j in (2, 4, 6):
            for i in range(labels):
                allowed[i, j] = i in (j, j - 1)
        self.register_buffer('allowed', allowed)
        start = torch.ones(labels, dtype=torch.bool)
        start[[2, 4, 6]] = False
        self.register_buffer('start', start)

    def scores(self):
        return self.trans.masked_fill(~self.allowed, -1e4), self.begin.masked_fill(~self.start, -1e4)

    def loss(self, e, target, lengths):
        """Mean cross entropy a token; e (T,B,L), target (T,B,L,L), lengths (B,). From certain labels it is their negative log likelihood,
        from another chain's chances it is structured distillation (Hinton, Vinyals & Dean 2015, over whole sequences).
        """
        trans, begin = self.scores()
        return Chain.apply(e, target, lengths, trans, begin) / lengths.sum()

    def chances(self, e):
        """`posterior` of e (T,L), a tensor."""
        trans, begin = (x.detach().numpy().astype(np.float64) for x in self.scores())
        return posterior(e.detach().numpy().astype(np.float64), trans, begin)[1]

    def viterbi(self, e):
        """Best labels of one sequence; e (T,L) as numpy."""
        trans, begin = (s.detach().numpy() for s in self.scores())
        a = begin + e[0]
        back = np.zeros(e.shape, np.int64)
        for t in range(1, len(e)):
            s = a[:, None] + trans
            back[t] = s.argmax(0)
            a = s.max(0) + e[t]
        y = np.zeros(len(e), np.int64)
        y[-1] = a.argmax()
        for t in range(len(e) - 1, 0, -1):
            y[t - 1] = back[t, y[t]]
        return y


class Recurrence(nn.Module):
    def __init__(self, size, drop):
        super().__init__()
        self.norm = nn.LayerNorm(size)
        self.gates = nn.Linear(size, 3 * size)
        self.drop = drop
        nn.init.uniform_(self.gates.bias[size : 2 * size], 0.5, 3.5)  # forget gates spread over time scales

    def forward(self, x):  # (T, B, C)
        C = x.shape[-1]
        y = self.gates(F.dropout(self.norm(x), self.drop, self.training))
        z, f, o = y[..., :C], torch.sigmoid(y[..., C : 2 * C]), torch.sigmoid(y[..., 2 * C :])
        u = (1 - f) * z
        half = C // 2
        a = Scan.apply(f[..., :half], u[..., :half])
        b = Scan.apply(f[..., half:].flip(0), u[..., half:].flip(0)).flip(0)
        return x + o * torch.cat([a, b], -1)


class Student(nn.Module):
    def __init__(self, glove, tables, size=96, layers=2, width=3, drop=0.3, labels=7, aux=(50, 46, 17), own=None):
        super().__init__()
        self.register_buffer('glove', glove)
        self.project = nn.Linear(glove.shape[1], size, bias=False)
        own = torch.arange(glove.shape[0]) if own is None else own  # word → its row among the words learned, 0 for none
        self.register_buffer('own', own)
        self.delta = nn.Embedding(int(own.max()) + 1, size, padding_idx=0)
        nn.init.zeros_(self.delta.weight)
        self.tables = nn.ModuleList(nn.Embedding(n, size) for n in tables)
        for t in self.tables:
            nn.init.normal_(t.weight, std=0.1)
        self.conv = nn.Conv1d(size, size, width, padding=width // 2)
        self.layers = nn.ModuleList(Recurrence(size, drop) for _ in range(layers))
        self.norm = nn.LayerNorm(size)
        self.out = nn.Linear(size, labels)
        self.aux = nn.ModuleList(nn.Linear(size, n) for n in aux)
        self.field = Field(labels)
        self.drop = drop

    def embed(self, words, rows, wordrop=0.0):
        w = self.project(self.glove[words]) + self.delta(self.own[words])
        if self.training and wordrop:
            w = w * (torch.rand(words.shape, device=w.device) >= wordrop)[..., None]
        return w + sum(t(rows[..., i]) for i, t in enumerate(self.tables))

    def forward(self, words, rows, wordrop=0.0):
        x = F.dropout(self.embed(words, rows, wordrop), self.drop * 0.7, self.training)
        x = x + F.relu(self.conv(x.permute(1, 2, 0)).permute(2, 0, 1))
        hidden = []
        for layer in self.layers:
            x = layer(x)
            hidden.append(x)
        return self.out(F.dropout(self.norm(x), self.drop, self.training)), hidden
