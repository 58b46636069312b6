/**
 * The JavaFX window: one package per screen, shared parts in {@code kit}, the frame in {@code
 * shell}.
 */
package org.jinguo.ui;
