package touchstone.annotation.study;

/**
 * A step of an item.
 *
 * @param item the id of the gold item
 * @param step 1-based; 0 for the answer
 */
public record StepPlace(String item, int step) {}
