"""The student: summed embedding tables, one convolution, bidirectional gated linear recurrences, a linear-chain CRF.

Recurrence: h_t = f_t h_{t-1} + (1 - f_t) z_t, the simple recurrent unit without its peephole (Lei et al. 2018,
arXiv:1709.02755; Martin & Cundy 2018, arXiv:1709.04057): the gates depend on the input alone, so the work is matrix
products and the sequential part is elementwise. CRF: Lafferty, McCallum & Pereira 2001."""
import torch, torch.nn as nn
import torch.nn.functional as F

class Scan(torch.autograd.Function):
    """h_t = f_t h_{t-1} + u_t over dimension 0."""
    @staticmethod
    def forward(ctx, f, u):
        h = torch.empty_like(u); last = torch.zeros_like(u[0])
        for t in range(u.shape[0]):
            torch.addcmul(u[t], f[t], last, out=h[t]); last = h[t]
        ctx.save_for_backward(f, h); return h
    @staticmethod
    def backward(ctx, dh):
        f, h = ctx.saved_tensors; g = dh.contiguous().clone()
        for t in range(g.shape[0] - 2, -1, -1): g[t].addcmul_(f[t + 1], g[t + 1])
        df = torch.zeros_like(f); df[1:] = g[1:] * h[:-1]
        return df, g

class Recurrence(nn.Module):
    def __init__(self, size, drop):
        super().__init__()
        self.norm = nn.LayerNorm(size); self.gates = nn.Linear(size, 3 * size); self.drop = drop
        nn.init.uniform_(self.gates.bias[size:2 * size], 0.5, 3.5)      # forget gates spread over time scales
    def forward(self, x):                                               # (T, B, C)
        C = x.shape[-1]; y = self.gates(F.dropout(self.norm(x), self.drop, self.training))
        z, f, o = y[..., :C], torch.sigmoid(y[..., C:2 * C]), torch.sigmoid(y[..., 2 * C:])
        u = (1 - f) * z; half = C // 2
        a = Scan.apply(f[..., :half], u[..., :half])
        b = Scan.apply(f[..., half:].flip(0), u[..., half:].flip(0)).flip(0)
        return x + o * torch.cat([a, b], -1)

class Student(nn.Module):
    def __init__(self, glove, tables, size=96, layers=2, width=3, drop=0.3, labels=7, aux=(50, 46, 17), own=None):
        super().__init__()
        self.register_buffer('glove', glove)
        self.project = nn.Linear(glove.shape[1], size, bias=False)
        own = torch.arange(glove.shape[0]) if own is None else own     # word → its row among the words learned, 0 for none
        self.register_buffer('own', own)
        self.delta = nn.Embedding(int(own.max()) + 1, size, padding_idx=0); nn.init.zeros_(self.delta.weight)
        self.tables = nn.ModuleList(nn.Embedding(n, size) for n in tables)
        for t in self.tables: nn.init.normal_(t.weight, std=0.1)
        self.conv = nn.Conv1d(size, size, width, padding=width // 2)
        self.layers = nn.ModuleList(Recurrence(size, drop) for _ in range(layers))
        self.norm = nn.LayerNorm(size); self.out = nn.Linear(size, labels)
        self.aux = nn.ModuleList(nn.Linear(size, n) for n in aux)
        self.trans = nn.Parameter(torch.zeros(labels, labels)); self.begin = nn.Parameter(torch.zeros(labels))
        self.end = nn.Parameter(torch.zeros(labels)); self.drop = drop
        allowed = torch.ones(labels, labels, dtype=torch.bool)
        for j in (2, 4, 6):
            for i in range(labels): allowed[i, j] = i in (j, j - 1)
        self.register_buffer('allowed', allowed)
        start = torch.ones(labels, dtype=torch.bool); start[[2, 4, 6]] = False; self.register_buffer('start', start)
    def embed(self, words, rows, wordrop=0.):
        w = self.project(self.glove[words]) + self.delta(self.own[words])
        if self.training and wordrop: w = w * (torch.rand(words.shape, device=w.device) >= wordrop)[..., None]
        return w + sum(t(rows[..., i]) for i, t in enumerate(self.tables))
    def forward(self, words, rows, wordrop=0.):
        x = F.dropout(self.embed(words, rows, wordrop), self.drop * 0.7, self.training)
        x = x + F.relu(self.conv(x.permute(1, 2, 0)).permute(2, 0, 1))
        hidden = []
        for layer in self.layers: x = layer(x); hidden.append(x)
        return self.out(F.dropout(self.norm(x), self.drop, self.training)), hidden
    def scores(self):
        return self.trans.masked_fill(~self.allowed, -1e4), self.begin.masked_fill(~self.start, -1e4)
    def nll(self, e, y, mask):
        """Mean negative log likelihood a token; e (T,B,L), y (T,B), mask (T,B) with a full first row."""
        trans, begin = self.scores(); T, B, _ = e.shape
        gold = begin[y[0]] + e[0].gather(1, y[0][:, None])[:, 0]
        step = trans[y[:-1], y[1:]] + e[1:].gather(2, y[1:][..., None])[..., 0]
        gold = gold + (step * mask[1:]).sum(0)
        a = begin + e[0]
        for t in range(1, T):
            n = torch.logsumexp(a[:, :, None] + trans, 1) + e[t]
            a = torch.where(mask[t][:, None], n, a)
        return (torch.logsumexp(a, 1) - gold).sum() / mask.sum()
    def viterbi(self, e):
        """Best labels of one sequence; e (T,L) as numpy."""
        import numpy as np
        trans, begin = (s.detach().numpy() for s in self.scores()); a = begin + e[0]; back = np.zeros(e.shape, np.int64)
        for t in range(1, len(e)):
            s = a[:, None] + trans; back[t] = s.argmax(0); a = s.max(0) + e[t]
        y = np.zeros(len(e), np.int64); y[-1] = a.argmax()
        for t in range(len(e) - 1, 0, -1): y[t - 1] = back[t, y[t]]
        return y
