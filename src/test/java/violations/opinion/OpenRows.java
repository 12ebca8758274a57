package violations.opinion;

import org.springframework.data.repository.Repository;

public interface OpenRows extends Repository<String, String> {

}
