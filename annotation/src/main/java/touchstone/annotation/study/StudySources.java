package touchstone.annotation.study;

import touchstone.annotation.answer.AnswerKeys;
import touchstone.annotation.correction.Corrections;
import touchstone.annotation.critique.Critiques;

/** The ports that studies are loaded from. */
public record StudySources(
    StudiedItems items, Critiques critiques, Corrections corrections, AnswerKeys answerKeys) {}
