/**
 * What stands behind {@code ./loa}: it builds Loa, keeps PostgreSQL, Solr and Payara Micro running,
 * and speaks to the Loa that runs. JDK only; {@link vn.loa.launcher.SolrMain} and {@link
 * vn.loa.launcher.UnpackPostgres} run in JVMs of their own, with the jars of the runtime.
 */
package vn.loa.launcher;
