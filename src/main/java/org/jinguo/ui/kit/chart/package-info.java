/**
 * Charts of the scene graph, crisp at every zoom: few, flat, labelled directly, every piece reached
 * by keyboard and opening its records. They draw what they are given and count nothing.
 */
package org.jinguo.ui.kit.chart;
