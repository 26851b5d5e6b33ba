package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.score.Curves;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.TextVector;

/** How much of the need's words and letter groups the giver says too, from sketches, for one question. */
final class TextEstimate {

    private final boolean wantedIsNeed;
    private final int[] words;
    private final float[] wordStrengths;
    private final float[] wordRarities;
    private final int[] groups;
    private final float[] groupWeights;
    private double allStrength;
    private double allWeight;

    TextEstimate(Profile wanted, boolean wantedIsNeed, Vocabulary vocabulary) {
        this.wantedIsNeed = wantedIsNeed;
        var features = wanted.text().features();
        int capacity = Integer.highestOneBit(Math.max(8, 4 * features.size()));
        words = new int[capacity];
        wordStrengths = new float[capacity];
        wordRarities = new float[capacity];
        groups = new int[capacity];
        groupWeights = new float[capacity];
        features.forEach((feature, strength) -> {
            double rarity = vocabulary.rarity(feature);
            double squared = rarity * rarity;
            allStrength += strength;
            allWeight += strength * squared;
            if (TextVector.isLetterGroup(feature)) {
                addGroup(Sketch.group(feature), strength * squared);
            } else {
                addWord(feature.hashCode(), strength, squared);
            }
        });
    }

    private void addGroup(int group, double weight) {
        int slot = slot(group);
        while (groupWeights[slot] != 0 && groups[slot] != group) {
            slot = slot + 1 & groups.length - 1;
        }
        groups[slot] = group;
        groupWeights[slot] = (float) weight;
    }

    private void addWord(int hash, double strength, double squaredRarity) {
        int slot = slot(hash);
        while (wordStrengths[slot] != 0 && words[slot] != hash) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = hash;
        wordStrengths[slot] = (float) strength;
        wordRarities[slot] = (float) squaredRarity;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & words.length - 1;
    }

    /** The share of the points for words. */
    double of(byte[] bytes, int start, int firstWord, int firstGroup) {
        double theirs =
                allStrength == 0 ? 0 : Estimate.number(bytes, start + Sketch.STRENGTH) * allWeight / allStrength;
        double all = wantedIsNeed ? allWeight : theirs;
        if (all == 0) {
            return 0;
        }
        double met = 0;
        int count = bytes[firstWord] & 0xFF;
        for (int word = 0, place = firstWord + 1; word < count; word++, place += Sketch.WORD_BYTES) {
            int hash = Estimate.integer(bytes, place);
            int slot = slot(hash);
            while (wordStrengths[slot] != 0) {
                if (words[slot] == hash) {
                    met += wordRarities[slot] * Math.min(wordStrengths[slot], Estimate.share(bytes[place + 4]));
                    break;
                }
                slot = slot + 1 & words.length - 1;
            }
        }
        int place = firstGroup + Short.BYTES;
        for (int end = end(bytes, firstGroup); place < end; place += Sketch.GROUP_BYTES) {
            int group = (bytes[place] & 0xFF) << 16 | (bytes[place + 1] & 0xFF) << 8 | (bytes[place + 2] & 0xFF);
            int slot = slot(group);
            while (groupWeights[slot] != 0) {
                if (groups[slot] == group) {
                    met += groupWeights[slot];
                    break;
                }
                slot = slot + 1 & groups.length - 1;
            }
        }
        return Curves.text(met / all);
    }

    /** Where the letter groups end. */
    static int end(byte[] bytes, int firstGroup) {
        int count = (bytes[firstGroup] & 0xFF) << 8 | (bytes[firstGroup + 1] & 0xFF);
        return firstGroup + Short.BYTES + count * Sketch.GROUP_BYTES;
    }
}
