// Written by `npm run train:sentiment`; docs/sentiment-model-card.md says from what, and how well it does.

import type { SentimentModel } from './sentiment-features.ts';

export const SENTIMENT_MODEL: SentimentModel = {
  strengths: {
    praise: 3.2,
    liking: 2,
    mild: 0.8,
    problem: -1.2,
    blame: -2.2,
    anger: -3,
    harm: -2.4,
    pleased: 2.4,
    loyal: 2.6,
    turned: -2.8,
    letDown: -2.2,
    wish: -1.3,
    telling: 0,
    giving: 1.6,
    refusing: -1.8,
    impatient: -2,
    accusing: -2.6,
    quitting: -1.6,
  },
  remark: [
    [-0.118, -0.109, 0.42, -0.271, -0.034, -0.4, -0.136, -0.112, 0.072, 0.06, 0.086, -0.433, -0.206],
    [0.262, -0.282, -0.228, -0.036, -0.231, 0.148, 0.388, -0.147, -0.228, -0.029, 0.127, 0.019, 0.304],
    [-0.144, 0.391, -0.192, 0.307, 0.266, 0.252, -0.252, 0.259, 0.156, -0.031, -0.213, 0.413, -0.098],
  ],
  call: [
    [1.028, -2.14, -0.786, 0.093, 0.759, -0.285, -1.501, -0.305],
    [-1.028, 2.14, 0.786, -0.093, -0.759, 0.285, 1.501, 0.305],
  ],
};
