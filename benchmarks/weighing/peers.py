"""Maximum flow of one graph by a well-known library: peers.py LIBRARY FILE RUNS, JSON on standard output.

FILE holds little-endian int32: vertices, arcs, direct, held (counts), then from[], to[], direct[], held[].
Vertices are split (v_in = 2v, v_out = 2v + 1) with capacity 1; every other arc has a capacity above any flow.
The clock covers what turns arrays into the library's graph ("build") and its maximum flow ("flow"), not the
splitting, which numpy does for all of them. Load-bearing lists are in none of these libraries.
"""
import importlib
import json
import statistics
import sys
import time

import numpy as np


def read(path):
    data = np.fromfile(path, dtype="<i4")
    vertices, arcs, direct, held = data[:4]
    u, v, d, h = np.split(data[4:], np.cumsum([arcs, arcs, direct]))
    assert len(h) == held
    return int(vertices), u, v, d, h


def split(path):
    n, u, v, d, h = read(path)
    keep = u != v
    # Parallel arcs say nothing more, and SciPy would add their capacities up past its integers.
    u, v = np.unique(np.stack([u[keep], v[keep]]), axis=1)
    each = np.arange(n, dtype=np.int32)
    source, sink, many = 2 * n, 2 * n + 1, n
    tail = np.concatenate([2 * each, 2 * u + 1, np.full(len(d), source), 2 * h + 1])
    head = np.concatenate([2 * each + 1, 2 * v, 2 * d, np.full(len(h), sink)])
    capacity = np.full(len(tail), many)
    capacity[:n] = 1
    return 2 * n + 2, tail.astype(np.int32), head.astype(np.int32), capacity.astype(np.int32), source, sink


def scipy(nodes, tail, head, capacity, source, sink):
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import maximum_flow

    graph = csr_matrix((capacity, (tail, head)), shape=(nodes, nodes))
    yield
    yield int(maximum_flow(graph, source, sink).flow_value)


def igraph(nodes, tail, head, capacity, source, sink):
    from igraph import Graph

    graph = Graph(n=nodes, edges=np.stack([tail, head], axis=1), directed=True)
    yield
    yield int(graph.maxflow_value(source, sink, capacity.astype(float).tolist()))


def ortools(nodes, tail, head, capacity, source, sink):
    from ortools.graph.python import max_flow

    graph = max_flow.SimpleMaxFlow()
    graph.add_arcs_with_capacity(tail, head, capacity)
    yield
    assert graph.solve(source, sink) == graph.OPTIMAL
    yield int(graph.optimal_flow())


def networkx(nodes, tail, head, capacity, source, sink):
    import networkx

    graph = networkx.DiGraph()
    graph.add_weighted_edges_from(zip(tail.tolist(), head.tolist(), capacity.tolist()), weight="capacity")
    yield
    yield int(networkx.maximum_flow_value(graph, source, sink))


def main(library, path, runs):
    version = importlib.import_module(library).__version__
    solve = {"scipy": scipy, "igraph": igraph, "ortools": ortools, "networkx": networkx}[library]
    problem = split(path)
    build, flow, cpu, value = [], [], [], None
    for _ in range(int(runs)):
        steps = solve(*problem)
        start, used = time.perf_counter(), time.process_time()
        next(steps)
        middle = time.perf_counter()
        value = next(steps)
        build.append((middle - start) * 1000)
        flow.append((time.perf_counter() - middle) * 1000)
        cpu.append((time.process_time() - used) * 1000)
    figures = {"build": build, "flow": flow, "cpu": cpu}
    medians = {name: statistics.median(values) for name, values in figures.items()}
    print(json.dumps({"library": library, "version": version, "lines": value, **medians}))


main(*sys.argv[1:])
