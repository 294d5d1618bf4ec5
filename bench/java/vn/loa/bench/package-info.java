/** Measures a running Loa against the budgets of the design, and breaks it on purpose. */
package vn.loa.bench;
