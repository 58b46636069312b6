/** Group leaders in office, groups without one, and how a leader comes and goes. */
package org.jinguo.ui.leaders;
