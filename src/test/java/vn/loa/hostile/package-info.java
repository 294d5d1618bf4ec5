/** What strangers and insiders may send to do harm, and that it does none. */
package vn.loa.hostile;
