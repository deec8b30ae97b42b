package yulu.text;

import java.util.Optional;

/**
 * What stands under one heading.
 *
 * @param level heading level 1 to 6; 0 for what stands before the first heading
 * @param title words of the heading, empty for level 0
 * @param parent index of the section that holds this one, -1 for none
 * @param date the date that the heading names
 */
public record Section(int level, String title, int parent, Optional<PartialDate> date) {}
