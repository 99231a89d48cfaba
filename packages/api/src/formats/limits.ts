// What no figure can say. It goes with every answer and every file.

export const limits =
  'Use data to ask questions, not to reach judgements. A figure does not show why it is what it is, ' +
  'nor that a council is good or bad; services, places and needs differ, and no order of councils follows from it.';
