package de.zusammenspiel.matcher.allocation;

import java.util.Arrays;

/** Nodes by distance, nearest first; a node's distance can be lowered. A heap with four children per node. */
final class NodeHeap {

    private static final int ABSENT = -1;

    private final int[] place;
    private int[] nodes = new int[64];
    private int[] keys = new int[64];
    private int size;

    NodeHeap(int nodeCount) {
        place = new int[nodeCount];
        Arrays.fill(place, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int nearest() {
        return keys[0];
    }

    /** Adds the node or lowers its distance. */
    void put(int node, int key) {
        int at = place[node];
        if (at == ABSENT) {
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, size * 2);
                keys = Arrays.copyOf(keys, size * 2);
            }
            at = size++;
        }
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (keys[parent] <= key) {
                break;
            }
            set(at, nodes[parent], keys[parent]);
            at = parent;
        }
        set(at, node, key);
    }

    int poll() {
        int first = nodes[0];
        place[first] = ABSENT;
        size--;
        if (size > 0) {
            sink(nodes[size], keys[size]);
        }
        return first;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[nodes[i]] = ABSENT;
        }
        size = 0;
    }

    private void sink(int node, int key) {
        int at = 0;
        while (true) {
            int child = 4 * at + 1;
            if (child >= size) {
                break;
            }
            int end = Math.min(child + 4, size);
            int least = child;
            for (int c = child + 1; c < end; c++) {
                if (keys[c] < keys[least]) {
                    least = c;
                }
            }
            if (keys[least] >= key) {
                break;
            }
            set(at, nodes[least], keys[least]);
            at = least;
        }
        set(at, node, key);
    }

    private void set(int at, int node, int key) {
        nodes[at] = node;
        keys[at] = key;
        place[node] = at;
    }
}
