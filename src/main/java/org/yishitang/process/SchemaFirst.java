package org.yishitang.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;

/** An engine plugin that does nothing but make the engine wait for the migrated schema (see its bean). */
class SchemaFirst extends AbstractProcessEnginePlugin {

}
